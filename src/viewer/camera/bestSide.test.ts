import type { Ray } from 'three';
import { describe, expect, it } from 'vitest';
import { ballMesh } from '../../../tests/shapes/ballMesh.ts';
import { mergeBody } from '../body/mergeBody.ts';
import { growTree, plantTree } from '../picking/bodyTree.ts';
import { castRay } from '../picking/castRay.ts';
import { bestSide } from './bestSide.ts';
import { outsideBody } from './outsideBody.ts';
import { shortWay } from './shortWay.ts';

/** A small ball just behind a big one, and one to its left. */
const meshes = [
  ballMesh('trunk', 0.2, [0, 1, 0]),
  ballMesh('behind', 0.04, [0, 1, -0.22]),
  ballMesh('left', 0.04, [0.19, 1, 0]),
];
const body = mergeBody(meshes, new Map(meshes.map(({ id }, index) => [id, index])));
const tree = plantTree(body, growTree(body));
const cast = (ray: Ray) => castRay(tree, body, ray, () => 'solid');

function sideOf(id: string, azimuth: number) {
  return bestSide(
    body,
    body.structures.filter((structure) => structure.id === id),
    cast,
    azimuth,
  );
}

describe('bestSide', () => {
  it('looks from behind at what lies behind, wherever the camera was', () => {
    for (const azimuth of [0, 90, 200]) {
      expect(Math.abs(shortWay(sideOf('behind', azimuth).azimuth, 180))).toBeLessThanOrEqual(60);
    }
  });

  it('looks from the left at what lies left', () => {
    expect(Math.abs(shortWay(sideOf('left', 270).azimuth, 90))).toBeLessThanOrEqual(60);
  });

  it('stays by the side where the camera is when all are as good', () => {
    for (const azimuth of [0, 210, 300]) {
      expect(Math.abs(shortWay(sideOf('trunk', azimuth).azimuth, azimuth))).toBeLessThanOrEqual(30);
    }
  });
});

describe('outsideBody', () => {
  it('keeps the camera before the first surface on its line of sight', () => {
    const least = outsideBody({ azimuth: 0, elevation: 0, distance: 1, target: [0, 1, 0] }, cast);
    expect(least).toBeGreaterThan(0.2);
    expect(least).toBeLessThan(0.3);
  });

  it('counts what stands between the camera and its target', () => {
    const least = outsideBody({ azimuth: 0, elevation: 0, distance: 1, target: [0, 1, -0.22] }, cast);
    expect(least).toBeGreaterThan(0.42);
  });
});
