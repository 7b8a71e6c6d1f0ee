/** Muscle lies on bone, not in it. */
import { beforeAll, expect, it } from 'vitest';
import { catalogue } from '../../src/anatomy/catalogue.ts';
import { figureSources } from '../../src/modeling/build/figureSource.ts';
import { type FibreMesh, isFibreMesh } from '../../src/modeling/mesh.ts';
import { join } from '../../src/modeling/muscles/meshMuscle.ts';
import { NearestSurface } from '../../src/modeling/muscles/nearestSurface.ts';
import { strands } from '../../src/modeling/muscles/strands.ts';
import { FRESH_TIMEOUT, type FreshModel, freshModel } from './freshModel.ts';

/** Deepest that a muscle may lie in bone away from its attachments, mm. */
const DEEPEST = 2;
/** How far the nearest quarter of an end's corners may lie from the bones it is attached to, mm: the rest may span from one
 *  spinous process to the next. */
const SEATED = 5;
/** The share of its length next to each end in which a muscle may be sunk into the bone it is attached to. */
const END = 0.06;
/** How far the build may push a place off the surface that the figures lay, mm: farther is a flake, or through a bone. */
const FARTHEST_PUSHED = 6;

const sources = await figureSources();
const muscles = sources.filter((source) => source.kind === 'muscle');
let model: FreshModel;
let bones: ReadonlyMap<string, NearestSurface>;
beforeAll(async () => {
  model = await freshModel();
  const skeleton = catalogue.structures.filter(({ facts, side }) => facts.kind === 'bone' && side !== 'left');
  bones = new Map(
    skeleton.flatMap(({ id, facts }) => {
      const mesh = model.meshes.get(id);
      return mesh ? [[facts.id, new NearestSurface(mesh)] as const] : [];
    }),
  );
}, FRESH_TIMEOUT);

function drawn(id: string): FibreMesh {
  const mesh = model.meshes.get(`${id}.right`);
  if (!mesh || !isFibreMesh(mesh)) throw new Error(`${id} is not drawn, or without fibres`);
  return mesh;
}

it.each(muscles)('$id lies no deeper than 2 mm in bone away from its attachments', ({ id, figures }) => {
  const mesh = drawn(id);
  const attached = new Set([...figures.from, ...figures.to].map((end) => end.split('/')[0]));
  const found: string[] = [];
  for (const { at, u } of surfacePoints(mesh))
    for (const [bone, surface] of bones) {
      const depth = -(surface.signed(at, 15)?.distance ?? 0);
      const end = attached.has(bone) && (u < END || u > 1 - END);
      if (depth > DEEPEST && !end)
        found.push(`${depth.toFixed(1)} mm in ${bone} at ${at.map(Math.round).join(', ')} (u ${u.toFixed(2)})`);
    }
  expect(found).toEqual([]);
});

it.each(muscles)('$id begins and ends on its bones', ({ id, figures }) => {
  const mesh = drawn(id);
  for (const [references, end] of [
    [figures.from, 0],
    [figures.to, 1],
  ] as const) {
    // An end on another muscle's tendon, or on what is still to come, is measured nowhere.
    if (!references.every((reference) => bones.has(reference.split('/')[0] ?? ''))) continue;
    const surfaces = references.map((reference) => boneSurface(reference));
    const gaps = [...corners(mesh)]
      .filter(({ u }) => Math.abs(u - end) < 0.001)
      .map(({ at }) =>
        Math.min(...surfaces.map((surface) => surface.closest(at)?.distance ?? Number.POSITIVE_INFINITY)),
      )
      .sort((a, b) => a - b);
    expect(gaps[Math.floor(gaps.length / 4)], end ? 'insertion' : 'origin').toBeLessThan(SEATED);
  }
});

it.each(muscles)(
  '$id is laid clear of bone by its figures: the build draws it out into no flake',
  ({ id, figures }) => {
    const laid = new NearestSurface(join(strands(figures.shape)));
    const apart = [...corners(drawn(id))].map(({ at }) => laid.closest(at)?.distance ?? Number.POSITIVE_INFINITY);
    expect(Math.max(...apart)).toBeLessThan(FARTHEST_PUSHED);
  },
);

function boneSurface(reference: string): NearestSurface {
  const surface = bones.get(reference.split('/')[0] ?? '');
  if (!surface) throw new Error(`${reference}: no such bone is drawn; say "stand-in: …" where it is still to come`);
  return surface;
}

/** Corners and middles of the triangles, with their u. */
function* surfacePoints(mesh: FibreMesh): Generator<{ at: [number, number, number]; u: number }> {
  yield* corners(mesh);
  for (let t = 0; t < mesh.indices.length; t += 3) yield mean(mesh, [...mesh.indices.subarray(t, t + 3)]);
}

function* corners(mesh: FibreMesh): Generator<{ at: [number, number, number]; u: number }> {
  for (let i = 0; i < mesh.positions.length / 3; i++) yield mean(mesh, [i]);
}

function mean({ positions, uv }: FibreMesh, corners: number[]): { at: [number, number, number]; u: number } {
  const of = (values: Float32Array, width: number, k: number) =>
    corners.reduce((sum, i) => sum + (values[width * i + k] as number), 0) / corners.length;
  return { at: [of(positions, 3, 0), of(positions, 3, 1), of(positions, 3, 2)], u: of(uv, 2, 0) };
}
