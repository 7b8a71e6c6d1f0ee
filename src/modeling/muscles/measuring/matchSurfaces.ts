/** Pairs of places that a fit draws together: points of the model with the specimen's surface, points of the specimen
 *  with the model's, and points of the model that lie in something with the way out of it. */
import { add, cross, dot, length, scale, subtract, unit, type Vector } from '../../fields/vector.ts';
import type { Mesh } from '../../mesh.ts';
import { at } from '../at.ts';
import { type Nearest, NearestSurface } from '../nearestSurface.ts';
import { type SurfaceSample, surfaceSamples } from './surfaceSamples.ts';

/** A residual: how far (mm) the model's triangle is along `direction` from where it should be. */
export interface Match {
  readonly corners: readonly [number, number, number];
  readonly shares: Vector;
  readonly direction: Vector;
  readonly distance: number;
  readonly weight: number;
}

export interface Target {
  readonly surface: NearestSurface;
  readonly samples: readonly SurfaceSample[];
}

/** Something the muscle must not lie in deeper than `allowed` mm. */
export interface Obstacle {
  readonly surface: NearestSurface;
  readonly allowed: number;
}

const SAMPLES = 1600;
const OBSTACLE_WEIGHT = 1.5;
/** How far inward a muscle's other face is looked for, mm. */
const DEEPEST = 30;
/** Beyond this a distance counts only with its root, so that a stray flap does not pull, mm. */
const ROBUST = 4;

export function fitTarget(mesh: Mesh): Target {
  return { surface: new NearestSurface(mesh), samples: surfaceSamples(mesh.positions, mesh.indices, SAMPLES) };
}

export function matchSurfaces(model: Mesh, target: Target, obstacles: readonly Obstacle[]): Match[] {
  const ours = surfaceSamples(model.positions, model.indices, SAMPLES);
  const tree = new NearestSurface(model);
  return [
    ...ours.flatMap((sample) => towardsTarget(sample, target.surface)),
    ...target.samples.flatMap((sample) => towardsSample(sample, tree)),
    ...ours.flatMap((sample) => outOf(sample, obstacles, tree)),
  ];
}

const robust = (distance: number): number => (distance < ROBUST ? 1 : Math.sqrt(ROBUST / distance));

function towardsTarget(sample: SurfaceSample, surface: NearestSurface): Match[] {
  const hit = nearestFacing(surface, sample.point, sample.normal);
  if (!hit || hit.distance < 1e-3) return [];
  const direction = unit(subtract(sample.point, hit.point));
  return [{ ...sample, direction, distance: hit.distance, weight: robust(hit.distance) }];
}

function towardsSample(sample: SurfaceSample, model: NearestSurface): Match[] {
  const hit = nearestFacing(model, sample.point, sample.normal);
  if (!hit || hit.distance < 1e-3) return [];
  const direction = unit(subtract(hit.point, sample.point));
  const corners = model.corners(hit.face);
  const shares = barycentric(model.mesh, corners, hit.point);
  return [{ corners, shares, direction, distance: hit.distance, weight: robust(hit.distance) }];
}

/** Where a muscle holds an obstacle between its faces, the face with less muscle behind it gives way, inward: the nearest
 *  way out may lead through a blade of bone. Where a sheet lies in it altogether, the nearest way. */
function outOf(sample: SurfaceSample, obstacles: readonly Obstacle[], model: NearestSurface): Match[] {
  const near = obstacles.filter(({ surface }) => surface.near(sample.point, 0.5));
  if (near.length === 0) return [];
  const inward = scale(sample.normal, -1);
  const thickness = model.spans(add(sample.point, scale(inward, 0.05)), inward, DEEPEST)[0]?.[1] ?? DEEPEST;
  return near.flatMap(({ surface, allowed }) => {
    const [enters, leaves] = surface.spans(sample.point, inward, thickness)[0] ?? [0, 0];
    const along = { ...sample, direction: sample.normal, weight: OBSTACLE_WEIGHT };
    if (leaves < thickness && enters < thickness - leaves) return retreat(along, leaves - allowed);
    const hit = enters === 0 && leaves > 0 ? surface.closest(sample.point) : undefined;
    if (!hit) return [];
    const direction = unit(subtract(sample.point, hit.point));
    return retreat({ ...along, direction }, hit.distance - allowed);
  });
}

const retreat = (match: Omit<Match, 'distance'>, distance: number): Match[] =>
  distance > 0 ? [{ ...match, distance }] : [];

/** The nearest point whose surface faces the same way: a thin sheet's other face must not be taken for this one. Looked
 *  for a little to either side where the very nearest faces away, which is taken after all where nothing better is near. */
function nearestFacing(surface: NearestSurface, point: Vector, normal: Vector): Nearest | undefined {
  const first = surface.closest(point);
  if (!first || dot(faceNormal(surface, first.face), normal) > -0.2) return first;
  const others = [3, -3, 7, -7].flatMap((shift) => {
    const hit = surface.closest(add(point, scale(normal, shift)));
    if (!hit || dot(faceNormal(surface, hit.face), normal) <= 0) return [];
    return [{ ...hit, distance: length(subtract(hit.point, point)) }];
  });
  const best = others.sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance < first.distance + 6 ? best : first;
}

function faceNormal(surface: NearestSurface, face: number): Vector {
  const [a, b, c] = surface.corners(face).map((vertex) => placeOf(surface.mesh, vertex)) as [Vector, Vector, Vector];
  return unit(cross(subtract(b, a), subtract(c, a)));
}

const placeOf = (mesh: Mesh, vertex: number): Vector => [
  at(mesh.positions, 3 * vertex),
  at(mesh.positions, 3 * vertex + 1),
  at(mesh.positions, 3 * vertex + 2),
];

function barycentric(mesh: Mesh, corners: readonly [number, number, number], point: Vector): Vector {
  const [a, b, c] = corners.map((vertex) => placeOf(mesh, vertex)) as [Vector, Vector, Vector];
  const normal = cross(subtract(b, a), subtract(c, a));
  const square = dot(normal, normal) || 1e-12;
  const first = dot(cross(subtract(b, point), subtract(c, point)), normal) / square;
  const second = dot(cross(subtract(c, point), subtract(a, point)), normal) / square;
  return [first, second, 1 - first - second];
}
