/** Calipers on a spindle: the sections of a specimen's surface at named shares of its length. */
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import type { Station } from '../../../figures/muscleFigures.ts';
import { add, cross, dot, RADIANS, reject, scale, subtract, unit, type Vector } from '../../fields/vector.ts';
import type { Mesh } from '../../mesh.ts';
import { at } from '../at.ts';
import { chordKnots, splineBasis } from '../splineBasis.ts';
import { centreOf, courseLevels } from './courseLevels.ts';
import { levelLoop, resampledLoop } from './levelLoop.ts';
import type { TubeHints } from './measuringHints.ts';

const AXES = { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] } as const;
const SAMPLES = 200;
/** A section rounder than this cannot tell its own roll; at `FLAT` it can. */
const ROUND = 1.15;
const FLAT = 1.75;

/** Named stations as measured. `field`: the share of the way on each vertex. */
export function measureTube(mesh: Mesh, field: ArrayLike<number>, hints: TubeHints): Record<string, Station> {
  const names = Object.keys(hints.stations);
  const loops = courseLevels(mesh, field, Object.values(hints.stations)).map((level, i) => {
    const loop = levelLoop(mesh, field, level);
    if (!loop) throw new Error(`no section at ${names[i]}`);
    return resampledLoop(loop, SAMPLES);
  });
  const tangents = tangentsThrough(loops.map(centreOf));
  const raw = loops.map((loop, i) => section(loop, at(tangents, i), AXES[hints.reference]));
  const rolled = leastTwist(raw, hints.roll);
  return Object.fromEntries(names.map((name, i) => [name, at(rolled, i)]));
}

function tangentsThrough(centres: readonly Vector[]): Vector[] {
  const basis = splineBasis(chordKnots(centres));
  return basis.knots.map((knot) => {
    const slopes = basis.slopes(knot);
    return unit(centres.reduce<Vector>((sum, centre, i) => add(sum, scale(centre, at(slopes, i))), [0, 0, 0]));
  });
}

/** Extent of one outline along and across its longest direction, seen along the muscle's course. */
function section(loop: readonly Vector[], tangent: Vector, reference: Vector): Station {
  const middle = centreOf(loop);
  const wide = unit(reject(longestDirection(loop, middle), tangent));
  const thick = cross(tangent, wide);
  const range = (axis: Vector): readonly [number, number] => {
    const places = loop.map((point) => dot(subtract(point, middle), axis));
    return [Math.min(...places), Math.max(...places)];
  };
  const [w, t] = [range(wide), range(thick)];
  const zero = unit(reject(reference, tangent));
  return {
    centre: add(middle, add(scale(wide, (w[0] + w[1]) / 2), scale(thick, (t[0] + t[1]) / 2))),
    halfWidth: Math.max(0.7, (w[1] - w[0]) / 2),
    halfThickness: Math.max(0.7, (t[1] - t[0]) / 2),
    roll: Math.atan2(dot(wide, cross(tangent, zero)), dot(wide, zero)) / RADIANS,
  };
}

function longestDirection(points: readonly Vector[], middle: Vector): Vector {
  const centred = new Matrix(points.map((point) => [...subtract(point, middle)]));
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(centred.transpose().mmul(centred));
  const longest = realEigenvalues.indexOf(Math.max(...realEigenvalues));
  const [x = 0, y = 0, z = 0] = eigenvectorMatrix.getColumn(longest);
  return [x, y, z];
}

/** A section is the same at a quarter turn with its widths changed over: walking out from the largest one, each takes
 *  the turn nearest its neighbour's, and near-round ones their neighbour's roll. */
function leastTwist(stations: readonly Station[], rollOfLargest: number | undefined): Station[] {
  const area = (station: Station): number => station.halfWidth * station.halfThickness;
  const largest = stations.reduce((best, station, i) => (area(station) > area(at(stations, best)) ? i : best), 0);
  const result = [...stations];
  if (rollOfLargest !== undefined) result[largest] = follow(at(stations, largest), rollOfLargest, 0);
  for (let i = largest + 1; i < result.length; i++) result[i] = follow(at(result, i), at(result, i - 1).roll, 1);
  for (let i = largest - 1; i >= 0; i--) result[i] = follow(at(result, i), at(result, i + 1).roll, 1);
  return result;
}

function follow(station: Station, roll: number, own: 0 | 1): Station {
  const quarters = Math.round((roll - station.roll) / 90);
  const turned = quarters % 2 !== 0;
  const [halfWidth, halfThickness] = turned
    ? [station.halfThickness, station.halfWidth]
    : [station.halfWidth, station.halfThickness];
  const ratio = Math.max(halfWidth, halfThickness) / Math.min(halfWidth, halfThickness);
  const trust = own * Math.min(1, Math.max(0.15, (ratio - ROUND) / (FLAT - ROUND)));
  return { ...station, halfWidth, halfThickness, roll: roll + (station.roll + 90 * quarters - roll) * trust };
}
