/** The column from the pelvis up to the axis: each joint carries the vertebra above its disc. */
import type { DegreeOfFreedom, Joint } from './joint.ts';

/** Most flexion, extension, lateral flexion and rotation (each way) of one level, degrees. Regions are sourced (lumbar: Troke;
 *  thoracolumbar and neck: printed norms); within a region the shares are ours, larger where books say a level moves more. */
type Reach = readonly [flexion: number, extension: number, lateralFlexion: number, rotation: number];

/** Id, name, the vertebra it carries, its reach; each row hangs on the one before. */
const LEVELS: readonly (readonly [id: string, name: string, vertebra: string, reach: Reach])[] = [
  ['lumbosacral', 'Lumbosacral joint', 'fifth-lumbar-vertebra', [14, 5, 3, 1.5]],
  ['lumbar-4-5', 'L4–L5 intervertebral joint', 'fourth-lumbar-vertebra', [13, 4, 5, 1.5]],
  ['lumbar-3-4', 'L3–L4 intervertebral joint', 'third-lumbar-vertebra', [11, 3, 6, 1.5]],
  ['lumbar-2-3', 'L2–L3 intervertebral joint', 'second-lumbar-vertebra', [9, 3, 5, 1.5]],
  ['lumbar-1-2', 'L1–L2 intervertebral joint', 'first-lumbar-vertebra', [8, 3, 5, 1]],
  ['thoracolumbar', 'T12–L1 intervertebral joint', 'twelfth-thoracic-vertebra', [5, 2, 4, 2]],
  ['thoracic-11-12', 'T11–T12 intervertebral joint', 'eleventh-thoracic-vertebra', [4, 1.5, 3, 2]],
  ['thoracic-10-11', 'T10–T11 intervertebral joint', 'tenth-thoracic-vertebra', [3, 1, 2, 3]],
  ['thoracic-9-10', 'T9–T10 intervertebral joint', 'ninth-thoracic-vertebra', [2, 0.5, 1, 3.5]],
  ['thoracic-8-9', 'T8–T9 intervertebral joint', 'eighth-thoracic-vertebra', [2, 0.5, 1, 4]],
  ['thoracic-7-8', 'T7–T8 intervertebral joint', 'seventh-thoracic-vertebra', [2, 0.5, 1, 4]],
  ['thoracic-6-7', 'T6–T7 intervertebral joint', 'sixth-thoracic-vertebra', [2, 0.5, 1, 4]],
  ['thoracic-5-6', 'T5–T6 intervertebral joint', 'fifth-thoracic-vertebra', [1.5, 0.5, 1, 4]],
  ['thoracic-4-5', 'T4–T5 intervertebral joint', 'fourth-thoracic-vertebra', [1.5, 0.5, 1, 4]],
  ['thoracic-3-4', 'T3–T4 intervertebral joint', 'third-thoracic-vertebra', [1.5, 0.5, 1, 4]],
  ['thoracic-2-3', 'T2–T3 intervertebral joint', 'second-thoracic-vertebra', [1.5, 0.5, 1, 4]],
  ['thoracic-1-2', 'T1–T2 intervertebral joint', 'first-thoracic-vertebra', [2, 1, 1, 4]],
  ['cervicothoracic', 'C7–T1 intervertebral joint', 'seventh-cervical-vertebra', [4, 3, 3, 2]],
  ['cervical-6-7', 'C6–C7 intervertebral joint', 'sixth-cervical-vertebra', [8, 7, 5, 4]],
  ['cervical-5-6', 'C5–C6 intervertebral joint', 'fifth-cervical-vertebra', [9, 8, 6, 5]],
  ['cervical-4-5', 'C4–C5 intervertebral joint', 'fourth-cervical-vertebra', [9, 8, 7, 5]],
  ['cervical-3-4', 'C3–C4 intervertebral joint', 'third-cervical-vertebra', [7, 6, 7, 5]],
  ['cervical-2-3', 'C2–C3 intervertebral joint', 'axis', [4, 4, 6, 3]],
];

const SOURCES: readonly string[] = ['TRO', 'DEL', 'CAS', 'shared out'];

function freedoms([flexion, extension, lateralFlexion, rotation]: Reach): readonly DegreeOfFreedom[] {
  return [
    { movement: 'flexion', opposite: 'extension', range: [-extension, flexion], sources: SOURCES },
    {
      movement: 'lateral-flexion',
      opposite: 'lateral-flexion',
      range: [-lateralFlexion, lateralFlexion],
      sources: SOURCES,
    },
    { movement: 'rotation', opposite: 'rotation', range: [-rotation, rotation], sources: SOURCES },
  ];
}

/** The disc below a vertebra. */
function disc(vertebra: string): string {
  return vertebra === 'axis'
    ? 'second-cervical-intervertebral-disc'
    : vertebra.replace(/-vertebra$/, '-intervertebral-disc');
}

const pelvis: Joint = {
  id: 'pelvis',
  name: 'Pelvis',
  paired: false,
  carries: ['sacrum', 'coccyx'],
  freedoms: [],
};

export const vertebralColumn: readonly Joint[] = [
  pelvis,
  ...LEVELS.map(([id, name, vertebra, reach], level) => ({
    id,
    name,
    parent: LEVELS[level - 1]?.[0] ?? pelvis.id,
    paired: false,
    carries: [vertebra],
    between: [disc(vertebra)],
    freedoms: freedoms(reach),
  })),
];
