import { expect, it } from 'vitest';
import type { MuscleFigures } from '../../figures/muscleFigures.ts';
import type { Mesh } from '../mesh.ts';
import { nearbyBones } from './nearbyBones.ts';

const point = (x: number, y: number, z: number): Mesh => ({
  positions: Float32Array.of(x, y, z),
  indices: new Uint32Array(),
});
const station = (x: number) => ({ centre: [x, 0, 0] as const, halfWidth: 10, halfThickness: 5, roll: 0 });
const muscle: MuscleFigures = {
  structure: 'biceps-brachii-long-head',
  shape: {
    form: 'tube',
    reference: 'x',
    belly: [0.2, 0.8],
    bind: [['humerus', 0]],
    stations: { a: station(0), b: station(100) },
  },
  from: ['scapula/supraglenoid-tubercle'],
  to: ['radius/tuberosity'],
  layer: 1,
  provenance: { from: 'textbook', fitted: false },
};

it('keeps the bones within reach of the figures, and those it is attached to wherever they are', () => {
  const bones = new Map([
    ['humerus', point(50, 20, 0)],
    ['first-rib', point(50, 100, 0)],
    ['scapula', point(-300, 0, 0)],
  ]);
  expect([...nearbyBones(muscle, bones).keys()]).toEqual(['humerus', 'scapula']);
});
