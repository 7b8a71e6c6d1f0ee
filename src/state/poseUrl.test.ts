import { expect, it } from 'vitest';
import { decodePose, encodePose } from './poseUrl.ts';

it('survives its link', () => {
  const pose = { 'humeroulnar.right/flexion': 90, 'neck/lateral-flexion': -12 };
  expect(decodePose(encodePose(pose))).toEqual({ pose, problems: [] });
});

it('names what it cannot read, says how it is written, and keeps the rest', () => {
  const { pose, problems } = decodePose('humeroulnar.right.flexion.90,elbow.90,neck.rotation.999');
  expect(pose).toEqual({ 'humeroulnar.right/flexion': 90 });
  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatch(/elbow\.90.*not found.*written like humeroulnar\.right\.flexion\.90/);
  expect(problems[1]).toMatch(/neck\.rotation\.999.*normal range/);
});
