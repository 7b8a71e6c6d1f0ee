import { describe, expect, it } from 'vitest';
import type { ManifestJoint } from '../anatomy/modelManifest.ts';
import { apply, STILL } from './affine.ts';
import { bodyPositionMotion, TABLE_TOP } from './bodyPositionMotion.ts';
import type { Triple } from './jointFrame.ts';
import { jointFrames } from './jointFrames.ts';
import { jointMotions } from './jointMotions.ts';

const FORWARD: Triple = [-1, 0, 0];
/** An arm that hangs straight down at the right of a trunk, on a clavicle and a scapula; metres. */
const ARM: readonly ManifestJoint[] = [
  { id: 'pelvis', centre: [0, 0, 0], axes: [] },
  { id: 'costovertebral', parent: 'pelvis', centre: [0, 1.2, 0], axes: [FORWARD] },
  {
    id: 'sternoclavicular.right',
    parent: 'costovertebral',
    centre: [0, 1.3, 0.1],
    axes: [
      [0, 0, -1],
      [0, 1, 0],
      [1, 0, 0],
    ],
  },
  {
    id: 'acromioclavicular.right',
    parent: 'sternoclavicular.right',
    centre: [-0.15, 1.35, 0],
    axes: [
      [0, 0, -1],
      [0, 1, 0],
      [1, 0, 0],
    ],
  },
  {
    id: 'glenohumeral.right',
    parent: 'acromioclavicular.right',
    centre: [-0.16, 1.3, 0],
    axes: [FORWARD, [0, 0, -1], [0, 1, 0]],
  },
  { id: 'humeroulnar.right', parent: 'glenohumeral.right', centre: [-0.16, 1, 0], axes: [FORWARD] },
];
const frames = jointFrames(ARM);
const ELBOW: Triple = [-0.16, 1, 0];
const WRIST: Triple = [-0.16, 0.75, 0];

function held(pose: Record<string, number>, joint: string, place: Triple): Triple {
  const motion = jointMotions(frames, pose)[frames.findIndex(({ id }) => id === joint)];
  if (!motion) throw new Error(joint);
  return apply(motion, place);
}

describe('jointMotions', () => {
  it('leaves everything where it is in the anatomical position', () => {
    expect(held({}, 'humeroulnar.right', WRIST)).toEqual(WRIST);
    for (const motion of jointMotions(frames, {})) expect(motion).toBe(STILL);
  });

  it('bends the elbow forward, and leaves the arm alone', () => {
    const pose = { 'humeroulnar.right/flexion': 90 };
    const wrist = held(pose, 'humeroulnar.right', WRIST);
    expect(wrist[1]).toBeCloseTo(1);
    expect(wrist[2]).toBeCloseTo(0.25);
    expect(held(pose, 'glenohumeral.right', ELBOW)).toEqual(ELBOW);
  });

  it('points the arm where it is told from the trunk, whatever the scapula gives', () => {
    const pose = { 'glenohumeral.right/flexion': 90 };
    const [shoulder, elbow] = [[-0.16, 1.3, 0] as const, ELBOW].map((place) => held(pose, 'glenohumeral.right', place));
    if (!shoulder || !elbow) throw new Error('no arm');
    // Straight ahead, from a shoulder that has risen with its blade.
    expect(elbow[2] - shoulder[2]).toBeCloseTo(0.3);
    expect(elbow[0] - shoulder[0]).toBeCloseTo(0);
    expect(shoulder[1]).toBeGreaterThan(1.3);
  });

  it('stops at the normal range', () => {
    const most = held({ 'humeroulnar.right/flexion': 145 }, 'humeroulnar.right', WRIST);
    expect(held({ 'humeroulnar.right/flexion': 400 }, 'humeroulnar.right', WRIST)).toEqual(most);
  });

  it('lays the whole down on the table, face up or face down', () => {
    const [supine, prone] = (['supine', 'prone'] as const).map((position) => bodyPositionMotion(position));
    if (!supine || !prone) throw new Error('no position');
    const [nose, back] = [[0, 1.2, 0.2] as const, [0, 1.2, -0.05] as const];
    expect(apply(supine, nose)[1]).toBeGreaterThan(apply(supine, back)[1]);
    expect(apply(prone, nose)[1]).toBeLessThan(apply(prone, back)[1]);
    expect(apply(supine, back)[1]).toBeGreaterThan(TABLE_TOP);
  });
});
