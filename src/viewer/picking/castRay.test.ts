import { Ray, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { ballMesh } from '../../../tests/shapes/ballMesh.ts';
import { tubeMesh } from '../../../tests/shapes/tubeMesh.ts';
import { mergeBody } from '../body/mergeBody.ts';
import { growTree, plantTree } from './bodyTree.ts';
import { castRay, type Resistance } from './castRay.ts';
import { castRayPlainly } from './castRayPlainly.ts';

const random = seeded(7);
const meshes = Array.from({ length: 30 }, (_, i) => {
  const at = [random() - 0.5, random() - 0.5, random() - 0.5] as const;
  return i % 2
    ? ballMesh(`ball-${i}`, 0.05 + random() * 0.12, at)
    : tubeMesh(`tube-${i}`, { radius: 0.06, length: 0.4, at });
});
const body = mergeBody(meshes, new Map(meshes.map(({ id }, index) => [id, index])));
const tree = plantTree(body, structuredClone(growTree(body)));

describe('castRay', () => {
  it('gives the same answer as trying every triangle, whatever is hidden or ghosted', () => {
    let hits = 0;
    for (let i = 0; i < 300; i++) {
      const hidden = random() * 30;
      const ghosted = random() * 30;
      const resistance = (index: number): Resistance =>
        index < hidden ? 'absent' : index < ghosted ? 'ghost' : 'solid';
      const ray = randomRay();
      const plain = castRayPlainly(body, ray, resistance);
      const quick = castRay(tree, body, ray, resistance);
      expect(quick?.index).toBe(plain?.index);
      expect(quick?.distance ?? 0).toBeCloseTo(plain?.distance ?? 0, 5);
      if (plain) hits++;
    }
    expect(hits).toBeGreaterThan(60);
  });

  it('passes through a ghost to what is solid behind it, and takes the ghost for want of that', () => {
    const pair = [ballMesh('before', 0.1, [0, 0, 0.5]), ballMesh('behind', 0.1, [0, 0, -0.5])];
    const merged = mergeBody(
      pair,
      new Map([
        ['before', 0],
        ['behind', 1],
      ]),
    );
    const planted = plantTree(merged, growTree(merged));
    const ray = new Ray(new Vector3(0.01, 0.01, 3), new Vector3(0, 0, -1));
    const ghost = (index: number): Resistance => (index === 0 ? 'ghost' : 'solid');
    expect(castRay(planted, merged, ray, ghost)?.index).toBe(1);
    expect(castRay(planted, merged, ray, (index) => (index === 0 ? 'ghost' : 'absent'))?.index).toBe(0);
    expect(castRay(planted, merged, ray, () => 'absent')).toBeUndefined();
  });
});

function randomRay(): Ray {
  const origin = new Vector3(random() - 0.5, random() - 0.5, random() - 0.5).normalize().multiplyScalar(2);
  const through = new Vector3(random() - 0.5, random() - 0.5, random() - 0.5);
  return new Ray(origin, through.sub(origin).normalize());
}

/** Mulberry32: the same numbers in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
