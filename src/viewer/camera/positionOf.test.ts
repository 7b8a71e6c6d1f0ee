import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { axesOf, directionOf, poseOf, positionOf } from './positionOf.ts';
import { shortWay } from './shortWay.ts';

describe('camera vectors', () => {
  it.each([
    ['the front', 0, [0, 0, 1]],
    ['the subject’s left', 90, [1, 0, 0]],
    ['the back', 180, [0, 0, -1]],
    ['the subject’s right', 270, [-1, 0, 0]],
  ])('azimuth looks at %s', (_, azimuth, expected) => {
    for (const [i, value] of directionOf({ azimuth, elevation: 0 }).toArray().entries()) {
      expect(value).toBeCloseTo(expected[i] ?? NaN, 9);
    }
  });

  it('goes to a position and back', () => {
    for (const azimuth of [0, 35, 179, 300]) {
      for (const elevation of [-60, 0, 12, 85]) {
        const pose = { azimuth, elevation, distance: 1.7, target: [0.1, 1.3, -0.05] as const };
        const back = poseOf(positionOf(pose), new Vector3(...pose.target));
        expect(back.azimuth).toBeCloseTo(azimuth, 6);
        expect(back.elevation).toBeCloseTo(elevation, 6);
        expect(back.distance).toBeCloseTo(1.7, 9);
      }
    }
  });

  it('looks down on the body from a positive elevation', () => {
    expect(positionOf({ azimuth: 0, elevation: 30, distance: 2, target: [0, 1, 0] }).y).toBeCloseTo(2, 9);
  });

  it('has the subject’s left on the right of a picture from the front', () => {
    expect(axesOf({ azimuth: 0, elevation: 0 }).right.x).toBeCloseTo(1, 9);
    expect(axesOf({ azimuth: 180, elevation: 0 }).right.x).toBeCloseTo(-1, 9);
  });

  it('takes the short way round', () => {
    expect(shortWay(350, 10)).toBe(20);
    expect(shortWay(10, 350)).toBe(-20);
    expect(shortWay(90, 180)).toBe(90);
  });
});
