/** A tube: sections lofted along the smooth line through their centres. */
import type { Station, Tube } from '../../figures/muscleFigures.ts';
import { add, cross, length, RADIANS, reject, scale, subtract, unit, type Vector } from '../fields/vector.ts';
import { at } from './at.ts';
import { loft } from './loft.ts';
import { placesAlong, rounding } from './rounding.ts';
import { girth, type SectionFigures, sectionPoint } from './section.ts';
import { chordKnots, splineBasis } from './splineBasis.ts';
import type { Strand } from './strand.ts';

const RING_STEP = 9;
const SIDE_STEP = 8;
const LEAST_SIDES = 12;
const AXES = { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] } as const;

/** Where the rings stand (u) and how many vertices each has. Fixed while a fitter moves the figures. */
export interface TubeLayout {
  readonly places: readonly number[];
  readonly sides: number;
}

/** Rings no more than 9 mm apart, sides no more than 8 mm of the widest girth. */
export function tubeLayout(tube: Tube): TubeLayout {
  const stations = Object.values(tube.stations);
  const widest = Math.max(...stations.map((station) => girth(station.halfWidth, station.halfThickness)));
  const radii = [endRadius(at(stations, 0)), endRadius(at(stations, stations.length - 1))] as const;
  return {
    places: placesAlong(courseLength(stations), RING_STEP, radii),
    sides: 2 * Math.max(LEAST_SIDES / 2, Math.ceil(widest / SIDE_STEP / 2)),
  };
}

/** The closed surface of a tube, mm. */
export function tubeStrand(tube: Tube, layout: TubeLayout = tubeLayout(tube)): Strand {
  const { places, sides } = layout;
  const course = tubeCourse(tube);
  const positions = new Float64Array((places.length * sides + 2) * 3);
  places.forEach((u, ring) => {
    const frame = course(u);
    const turn = (side: number): number => (side / sides) * 2 * Math.PI;
    for (let side = 0; side < sides; side++) {
      const [wide, thick] = sectionPoint(frame.section, turn(side), frame.inset);
      const point = add(frame.centre, add(scale(frame.wide, wide), scale(frame.thick, thick)));
      positions.set(point, (ring * sides + side) * 3);
    }
  });
  positions.set(course(0).centre, places.length * sides * 3);
  positions.set(course(1).centre, (places.length * sides + 1) * 3);
  return {
    form: 'tube',
    rings: places.length,
    sides,
    positions,
    indices: loft(positions, places.length, sides, 'fan'),
    ...fibreCoordinates(tube, layout),
  };
}

interface TubeFrame {
  readonly centre: Vector;
  readonly wide: Vector;
  readonly thick: Vector;
  readonly section: SectionFigures;
  /** How far the outline is drawn in, to round off the ends, mm. */
  readonly inset: number;
}

function tubeCourse(tube: Tube): (u: number) => TubeFrame {
  const stations = Object.values(tube.stations);
  const basis = splineBasis(chordKnots(stations.map((station) => station.centre)));
  const [first, last] = [at(stations, 0), at(stations, stations.length - 1)];
  const along = courseLength(stations);
  const sum = (weights: readonly number[], of: (station: Station) => number): number =>
    stations.reduce((total, station, i) => total + at(weights, i) * of(station), 0);
  const vector = (weights: readonly number[]): Vector => [
    sum(weights, (s) => s.centre[0]),
    sum(weights, (s) => s.centre[1]),
    sum(weights, (s) => s.centre[2]),
  ];
  return (u) => {
    const weights = basis.weights(u);
    const tangent = unit(vector(basis.slopes(u)));
    const zero = unit(reject(AXES[tube.reference], tangent));
    const quarter = cross(tangent, zero);
    const roll = sum(weights, (s) => s.roll) * RADIANS;
    const wide = add(scale(zero, Math.cos(roll)), scale(quarter, Math.sin(roll)));
    const section = {
      halfWidth: sum(weights, (s) => s.halfWidth),
      halfThickness: sum(weights, (s) => s.halfThickness),
      bend: sum(weights, (s) => s.bend ?? 0),
      egg: Math.min(
        0.8,
        Math.max(
          -0.8,
          sum(weights, (s) => s.egg ?? 0),
        ),
      ),
    };
    const left = rounding(u * along, endRadius(first)) * rounding((1 - u) * along, endRadius(last));
    const inset = (1 - left) * Math.min(section.halfWidth, section.halfThickness);
    return { centre: vector(weights), wide, thick: cross(tangent, wide), section, inset };
  };
}

function courseLength(stations: readonly Station[]): number {
  return stations.reduce(
    (sum, station, i) => (i === 0 ? 0 : sum + length(subtract(station.centre, at(stations, i - 1).centre))),
    0,
  );
}

/** The length over which an end is rounded off, mm. */
function endRadius(end: Station): number {
  return Math.min(8, Math.max(1.5, 1.2 * Math.min(end.halfWidth, end.halfThickness)));
}

/** v runs from one edge of the wide axis to the other and back on the other face: no seam. */
function fibreCoordinates(tube: Tube, { places, sides }: TubeLayout): Pick<Strand, 'uv' | 'belly'> {
  const count = places.length * sides + 2;
  const uv = new Float64Array(count * 2);
  const belly = new Float64Array(count * 2);
  places.forEach((u, ring) => {
    for (let side = 0; side < sides; side++) {
      const v = side <= sides / 2 ? side / (sides / 2) : (sides - side) / (sides / 2);
      uv.set([u, v], (ring * sides + side) * 2);
    }
  });
  uv.set([0, 0.5, 1, 0.5], (count - 2) * 2);
  for (let vertex = 0; vertex < count; vertex++) belly.set(tube.belly, vertex * 2);
  return { uv, belly };
}
