/** The column from the pelvis up to the fifth cervical vertebra: each joint carries the vertebra above its disc. */
import type { Joint, Movement } from './joint.ts';

const SPINAL: readonly Movement[] = ['flexion', 'extension', 'lateral-flexion', 'rotation'];

/** Id, name, the vertebra it carries; each row hangs on the one before. */
const LEVELS: readonly (readonly [id: string, name: string, vertebra: string])[] = [
  ['lumbosacral', 'Lumbosacral joint', 'fifth-lumbar-vertebra'],
  ['lumbar-4-5', 'L4–L5 intervertebral joint', 'fourth-lumbar-vertebra'],
  ['lumbar-3-4', 'L3–L4 intervertebral joint', 'third-lumbar-vertebra'],
  ['lumbar-2-3', 'L2–L3 intervertebral joint', 'second-lumbar-vertebra'],
  ['lumbar-1-2', 'L1–L2 intervertebral joint', 'first-lumbar-vertebra'],
  ['thoracolumbar', 'T12–L1 intervertebral joint', 'twelfth-thoracic-vertebra'],
  ['thoracic-11-12', 'T11–T12 intervertebral joint', 'eleventh-thoracic-vertebra'],
  ['thoracic-10-11', 'T10–T11 intervertebral joint', 'tenth-thoracic-vertebra'],
  ['thoracic-9-10', 'T9–T10 intervertebral joint', 'ninth-thoracic-vertebra'],
  ['thoracic-8-9', 'T8–T9 intervertebral joint', 'eighth-thoracic-vertebra'],
  ['thoracic-7-8', 'T7–T8 intervertebral joint', 'seventh-thoracic-vertebra'],
  ['thoracic-6-7', 'T6–T7 intervertebral joint', 'sixth-thoracic-vertebra'],
  ['thoracic-5-6', 'T5–T6 intervertebral joint', 'fifth-thoracic-vertebra'],
  ['thoracic-4-5', 'T4–T5 intervertebral joint', 'fourth-thoracic-vertebra'],
  ['thoracic-3-4', 'T3–T4 intervertebral joint', 'third-thoracic-vertebra'],
  ['thoracic-2-3', 'T2–T3 intervertebral joint', 'second-thoracic-vertebra'],
  ['thoracic-1-2', 'T1–T2 intervertebral joint', 'first-thoracic-vertebra'],
  ['cervicothoracic', 'C7–T1 intervertebral joint', 'seventh-cervical-vertebra'],
  ['cervical-6-7', 'C6–C7 intervertebral joint', 'sixth-cervical-vertebra'],
  ['cervical-5-6', 'C5–C6 intervertebral joint', 'fifth-cervical-vertebra'],
];

const pelvis: Joint = {
  id: 'pelvis',
  name: 'Pelvis',
  paired: false,
  carries: ['sacrum', 'hip-bone', 'coccyx'],
  movements: [],
};

export const vertebralColumn: readonly Joint[] = [
  pelvis,
  ...LEVELS.map(([id, name, vertebra], level) => ({
    id,
    name,
    parent: LEVELS[level - 1]?.[0] ?? pelvis.id,
    paired: false,
    carries: [vertebra],
    movements: SPINAL,
  })),
];
