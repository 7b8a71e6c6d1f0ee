/** Least squares on the few figures of a muscle: draws its surface to a specimen's (Levenberg–Marquardt on distances both
 *  ways), no figure moving the surface more than 3 mm from where it was measured, and neighbours not zigzagging. */
import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import type { MuscleShape } from '../../../figures/muscleFigures.ts';
import type { Mesh } from '../../mesh.ts';
import { at } from '../at.ts';
import { join } from '../meshMuscle.ts';
import { type StrandLayout, strandLayouts, strands } from '../strands.ts';
import { type FigureVector, figureVector, withFigures } from './figureVector.ts';
import { fitTarget, type Match, matchSurfaces, type Obstacle, type Target } from './matchSurfaces.ts';

/** The most that a fit may move a figure from its measured place, as millimetres of surface. */
const MOST_MOVED = 3;
/** Pull back to the measured figure, against a pull of 1 for each of the surface's samples. */
const PRIOR = 0.0008;
const ROUNDS = 20;
/** Step of the numeric derivative, mm. */
const STEP = 0.05;

export interface RefineOptions {
  readonly obstacles?: readonly Obstacle[];
  /** Factor on the ties between neighbouring figures; 1 as a rule. */
  readonly smoothness?: number;
  readonly log?: (line: string) => void;
}

/** `measured`: the figures as read off the specimen; `specimen`: its surface, mm. Gives the shape that fits best. */
export function refine(measured: MuscleShape, specimen: Mesh, options: RefineOptions = {}): MuscleShape {
  const target = fitTarget(specimen);
  const start = figureVector(measured);
  let state = evaluate(measured, start.values, strandLayouts(measured), target, options);
  let damping = 0.02;
  for (let round = 0; round < ROUNDS; round++) {
    const system = normalEquations(measured, start, state, options.smoothness ?? 1);
    const before = state.cost;
    for (let attempt = 0; attempt < 5; attempt++) {
      const values = stepped(start, state.values, system, damping);
      const tried = evaluate(measured, values, state.layouts, target, options);
      if (tried.cost < state.cost) {
        state = tried;
        damping = Math.max(1e-3, damping / 2);
        break;
      }
      damping *= 4;
    }
    options.log?.(`round ${round + 1}: ${Math.sqrt(state.cost).toFixed(3)} mm`);
    if (state.cost > before * 0.9995) break;
  }
  return withFigures(measured, state.values);
}

interface State {
  readonly values: readonly number[];
  readonly layouts: readonly StrandLayout[];
  readonly mesh: Mesh;
  readonly matches: readonly Match[];
  /** Mean square distance. */
  readonly cost: number;
}

function evaluate(
  shape: MuscleShape,
  values: readonly number[],
  layouts: readonly StrandLayout[],
  target: Target,
  options: RefineOptions,
): State {
  const mesh = join(strands(withFigures(shape, values), layouts));
  const matches = matchSurfaces(mesh, target, options.obstacles ?? []);
  const cost =
    matches.reduce((sum, match) => sum + match.weight * match.distance ** 2, 0) / (2 * target.samples.length);
  return { values, layouts, mesh, matches, cost };
}

interface System {
  /** The lower half alone. */
  readonly hessian: number[][];
  readonly gradient: number[];
}

/** In millimetres of surface, so that a degree and a millimetre weigh alike. */
function normalEquations(shape: MuscleShape, start: FigureVector, state: State, smoothness: number): System {
  const count = start.values.length;
  const derivatives = start.values.map((_, i) => derivative(shape, start, state, i));
  const system: System = {
    hessian: Array.from({ length: count }, () => new Array<number>(count).fill(0)),
    gradient: new Array<number>(count).fill(0),
  };
  for (const match of state.matches) {
    const slopes = derivatives.map((each) => slopeOf(each, match));
    const columns = slopes.flatMap((slope, i) => (slope === 0 ? [] : [i]));
    const some = columns.map((i) => at(slopes, i));
    tie(system, columns, some, match.distance, match.weight);
  }
  const figure = (i: number): number => at(state.values, i) / at(start.perMillimetre, i);
  const change = (i: number): number => figure(i) - at(start.values, i) / at(start.perMillimetre, i);
  for (const { indices, stiffness, of } of start.triples) {
    const [a, b, c] = indices.map(of === 'figures' ? figure : change) as [number, number, number];
    tie(system, indices, [1, -2, 1], a - 2 * b + c, stiffness * smoothness);
  }
  const prior = PRIOR * state.matches.length;
  start.values.forEach((_, i) => {
    tie(system, [i], [1], change(i), prior);
  });
  return system;
}

/** Adds one weighted residual, with its slopes by the figures in `columns` (rising), to the equations. */
function tie(
  { hessian, gradient }: System,
  columns: readonly number[],
  slopes: readonly number[],
  residual: number,
  weight: number,
): void {
  columns.forEach((a, i) => {
    gradient[a] = at(gradient, a) - weight * at(slopes, i) * residual;
    const row = at(hessian, a);
    for (let j = 0; j <= i; j++) {
      const b = at(columns, j);
      row[b] = at(row, b) + weight * at(slopes, i) * at(slopes, j);
    }
  });
}

/** How the vertices of one piece move for each millimetre of a figure. */
interface Derivative {
  readonly from: number;
  readonly moves: Float64Array;
}

function derivative(shape: MuscleShape, start: FigureVector, state: State, i: number): Derivative {
  const step = STEP * at(start.perMillimetre, i);
  const values = state.values.map((value, k) => (k === i ? value + step : value));
  const piece = at(start.piece, i);
  const all = strandsOfPiece(withFigures(shape, values), state.layouts, piece);
  const moves = Float64Array.from(all.positions, (value, k) => {
    return (value - at(state.mesh.positions, all.from * 3 + k)) / STEP;
  });
  return { from: all.from, moves };
}

function strandsOfPiece(shape: MuscleShape, layouts: readonly StrandLayout[], piece: number) {
  const sizes = layouts.map((layout) =>
    'places' in layout
      ? layout.places.length * layout.sides + 2
      : layout.alongPlaces.length * (2 * layout.acrossPlaces.length - 2),
  );
  const from = sizes.slice(0, piece).reduce((sum, size) => sum + size, 0);
  if (shape.form !== 'slips') return { from, positions: at(strands(shape, layouts), 0).positions };
  const part = at(Object.values(shape.parts), piece);
  return { from, positions: at(strands(part, [at(layouts, piece)]), 0).positions };
}

function slopeOf({ from, moves }: Derivative, { corners, shares, direction }: Match): number {
  let slope = 0;
  for (let k = 0; k < 3; k++) {
    const vertex = 3 * (at(corners, k) - from);
    if (vertex < 0 || vertex >= moves.length) continue;
    const along =
      at(moves, vertex) * direction[0] + at(moves, vertex + 1) * direction[1] + at(moves, vertex + 2) * direction[2];
    slope += at(shares, k) * along;
  }
  return slope;
}

/** A damped step, held within 3 mm of the measured figures. */
function stepped(start: FigureVector, values: readonly number[], system: System, damping: number): number[] {
  const damped = system.hessian.map((row, i) =>
    row.map((value, j) => (i === j ? value + damping * (value + 5) : j < i ? value : at(at(system.hessian, j), i))),
  );
  const step = new CholeskyDecomposition(new Matrix(damped)).solve(Matrix.columnVector(system.gradient));
  return values.map((value, i) => {
    const unit = at(start.perMillimetre, i);
    const [low, high] = [at(start.values, i) - MOST_MOVED * unit, at(start.values, i) + MOST_MOVED * unit];
    return Math.min(high, Math.max(low, value + Math.max(-4, Math.min(4, step.get(i, 0))) * unit));
  });
}
