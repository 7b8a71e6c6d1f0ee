/** At rest no bone lies in another, and joints have their space. */
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/anatomy/catalogue.ts';
import type { Mesh } from '../../src/modeling/mesh.ts';
import { type Box, boxOf } from '../../src/modeling/meshing/box.ts';
import { NearestSurface } from '../../src/modeling/muscles/nearestSurface.ts';
import { FRESH_TIMEOUT, type FreshModel, freshModel } from './freshModel.ts';

/** Deepest that a bone may lie in its neighbour, mm. */
const DEEPEST = 1;
/** Joints whose space radiologists look for: distal bone, proximal bone, and what is normal for the narrowest place, mm. */
const SPACES = [
  ['femur', 'hip-bone', 0.5, 5],
  ['tibia', 'femur', 0.5, 5],
  ['talus', 'tibia', 0.5, 5],
  ['ulna', 'humerus', 0.3, 5],
  ['radius', 'humerus', 0.5, 5.5],
  ['scaphoid', 'radius', 0.3, 5],
  ['lunate', 'radius', 0.3, 5.5],
  ['fourth-lumbar-vertebra', 'fifth-lumbar-vertebra', 0.2, 5],
] as const;

interface Solid {
  readonly id: string;
  readonly mesh: Mesh;
  readonly box: Box;
}

/** Right and midline: the left is their mirror image. */
const ids = catalogue.structures
  .filter(({ side, facts }) => side !== 'left' && facts.kind !== 'muscle')
  .map(({ id }) => id);
let model: FreshModel;
let solids: readonly Solid[];
const trees = new Map<string, NearestSurface>();
beforeAll(async () => {
  model = await freshModel();
  solids = ids.flatMap((id) => {
    const mesh = model.meshes.get(id);
    return mesh ? [{ id, mesh, box: boxOf(mesh.positions) }] : [];
  });
}, FRESH_TIMEOUT);

it.each(ids)('%s lies in no other bone', (id) => {
  const own = solid(id);
  const faults = solids
    .filter((other) => other.id !== id && overlap(own.box, other.box))
    .map((other) => ({ other: other.id, depth: depth(own.mesh, tree(other)) }))
    .filter((found) => found.depth > DEEPEST)
    .map(({ other, depth: mm }) => `${mm.toFixed(1)} mm in ${other}`);
  expect(faults).toEqual([]);
});

describe.each(SPACES)('between %s and %s', (distal, proximal, least, most) => {
  it('there is a joint space', () => {
    const space = narrowest(solid(withSide(distal)).mesh, tree(solid(withSide(proximal))));
    expect(space).toBeGreaterThan(least);
    expect(space).toBeLessThan(most);
  });
});

function withSide(id: string): string {
  return catalogue.facts(id)?.paired ? `${id}.right` : id;
}

function solid(id: string): Solid {
  const found = solids.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not drawn`);
  return found;
}

function tree({ id, mesh }: Solid): NearestSurface {
  const grown = trees.get(id) ?? new NearestSurface(mesh);
  trees.set(id, grown);
  return grown;
}

function overlap(a: Box, b: Box): boolean {
  return ([0, 1, 2] as const).every((k) => a.min[k] <= b.max[k] && b.min[k] <= a.max[k]);
}

/** Corners and middles of the triangles. */
function* places({ positions, indices }: Mesh): Generator<readonly [number, number, number]> {
  const at = (vertex: number, k: number) => positions[vertex * 3 + k] ?? 0;
  for (let i = 0; i < positions.length / 3; i++) yield [at(i, 0), at(i, 1), at(i, 2)];
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [...indices.subarray(t, t + 3)];
    const mean = (k: number) => corners.reduce((sum, corner) => sum + at(corner, k), 0) / 3;
    yield [mean(0), mean(1), mean(2)];
  }
}

function depth(mesh: Mesh, other: NearestSurface): number {
  let deepest = 0;
  for (const place of places(mesh)) {
    if (other.near(place, 0)) deepest = Math.max(deepest, -(other.signed(place, 20)?.distance ?? 0));
  }
  return deepest;
}

function narrowest(mesh: Mesh, other: NearestSurface): number {
  let least = 100;
  for (const place of places(mesh)) least = Math.min(least, other.signed(place, least)?.distance ?? least);
  return least;
}
