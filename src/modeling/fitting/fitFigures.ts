/** Least squares on a bone's figures: Levenberg–Marquardt on sampled signed distances, one real algorithm. */
import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import type { BoneFigures } from '../../figures/boneFigures.ts';
import type { DistanceSamples } from './distanceSamples.ts';
import { fairness, secondDifference, type Triple } from './fairness.ts';
import type { FreeFigure } from './freeFigure.ts';
import { SampledBone } from './sampledBone.ts';

export interface FitProblem {
  /** The bone that a list of all figures makes. */
  readonly build: (values: readonly number[]) => BoneFigures;
  readonly samples: DistanceSamples;
  readonly free: readonly FreeFigure[];
}

export interface FitOptions {
  readonly rounds: number;
  /** Weight of the pull back to the measured figures, a square millimetre. */
  readonly prior: number;
  /** Weight of the ties between neighbouring sections, a square millimetre. */
  readonly fair: number;
  readonly log?: (line: string) => void;
}

/** Distances beyond this pull no harder, mm (Huber): a missing part must not bend its neighbours. */
const HUBER = 2.5;
/** Step of the numeric derivative, as millimetres of surface. */
const STEP = 0.06;
/** The most that one round may move a figure, as millimetres of surface. */
const STRIDE = 4;
/** A round that gains less than this share ends the fit. */
const GAIN = 0.004;
const ATTEMPTS = 6;

/** Moves the free figures from `values` (all figures) to where the bone fits best; returns all figures, unrounded. */
export function fitFigures(problem: FitProblem, values: readonly number[], options: FitOptions): number[] {
  const ties = fairness(problem.free);
  let state = stateAt(problem, values, ties, options);
  let damping = 0.01;
  for (let round = 0; round < options.rounds; round++) {
    const system = normalEquations(problem, state, ties, options);
    const before = state.cost;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const tried = stateAt(problem, stepped(problem, state.values, system, damping), ties, options);
      if (tried.cost < state.cost) {
        state = tried;
        damping = Math.max(1e-5, damping / 4);
        break;
      }
      damping *= 6;
    }
    options.log?.(`round ${round + 1}: ${state.onSurface.toFixed(3)} mm`);
    if (state.cost > before * (1 - GAIN)) break;
  }
  return [...state.values];
}

interface State {
  readonly values: readonly number[];
  readonly bone: SampledBone;
  readonly cost: number;
  /** Mean distance of the bone's surface at the specimen's own points, mm. */
  readonly onSurface: number;
}

function stateAt(
  { build, samples, free }: FitProblem,
  values: readonly number[],
  ties: readonly Triple[],
  options: FitOptions,
): State {
  const bone = new SampledBone(build(values), samples);
  let [cost, surface, points] = [0, 0, 0];
  for (let i = 0; i < samples.count; i++) {
    const error = Math.abs((bone.distances[i] as number) - (samples.distances[i] as number));
    cost += (samples.weights[i] as number) * (error < HUBER ? (error * error) / 2 : HUBER * (error - HUBER / 2));
    if (samples.distances[i] !== 0) continue;
    surface += error;
    points++;
  }
  for (const figure of free) cost += (options.prior * moved(figure, values) ** 2) / 2;
  for (const tie of ties) cost += (options.fair * tie.weight * strain(tie, free, values) ** 2) / 2;
  return { values, bone, cost, onSurface: surface / points };
}

/** How far a figure stands from where it was measured, as millimetres of surface. */
const moved = ({ index, measured, perMillimetre }: FreeFigure, values: readonly number[]): number =>
  ((values[index] as number) - measured) / perMillimetre;

const strain = ({ neighbours, measured }: Triple, free: readonly FreeFigure[], values: readonly number[]): number =>
  secondDifference(neighbours.map((n) => values[(free[n] as FreeFigure).index] as number)) - measured;

interface System {
  readonly hessian: number[][];
  readonly gradient: number[];
}

/** In millimetres of surface, so that an angle and a length weigh alike. */
function normalEquations(problem: FitProblem, state: State, ties: readonly Triple[], options: FitOptions): System {
  const { samples, free } = problem;
  const errors = state.bone.distances.map((d, i) => d - (samples.distances[i] as number));
  const weights = errors.map(
    (e, i) => (samples.weights[i] as number) * Math.min(1, HUBER / Math.max(Math.abs(e), 1e-9)),
  );
  const slopes = free.map((figure) => slopeBy(problem, state, figure));
  const hessian = free.map(() => new Array<number>(free.length).fill(0));
  const gradient = free.map((figure, a) => {
    const weighted = (slopes[a] as Float64Array).map((slope, i) => slope * (weights[i] as number));
    for (let b = 0; b <= a; b++) {
      const product = inner(weighted, slopes[b] as Float64Array);
      (hessian[a] as number[])[b] = product;
      (hessian[b] as number[])[a] = product;
    }
    (hessian[a] as number[])[a] = ((hessian[a] as number[])[a] as number) + options.prior;
    return inner(weighted, errors) + options.prior * moved(figure, state.values);
  });
  for (const tie of ties) addTie(tie, problem.free, state.values, options.fair, { hessian, gradient });
  return { hessian, gradient };
}

function addTie(
  tie: Triple,
  free: readonly FreeFigure[],
  values: readonly number[],
  fair: number,
  { hessian, gradient }: System,
): void {
  const weight = fair * tie.weight;
  const error = strain(tie, free, values);
  const slopes = tie.neighbours.map((n, i) => ([1, -2, 1][i] as number) * (free[n] as FreeFigure).perMillimetre);
  tie.neighbours.forEach((a, i) => {
    gradient[a] = (gradient[a] as number) + weight * (slopes[i] as number) * error;
    tie.neighbours.forEach((b, j) => {
      (hessian[a] as number[])[b] =
        ((hessian[a] as number[])[b] as number) + weight * (slopes[i] as number) * (slopes[j] as number);
    });
  });
}

/** How the distance at each sample changes for a millimetre's worth of a figure. */
function slopeBy({ build }: FitProblem, { values, bone }: State, { index, perMillimetre }: FreeFigure): Float64Array {
  const nudged = values.map((value, i) => (i === index ? value + STEP * perMillimetre : value));
  return bone.changed(build(nudged)).map((d, i) => (d - (bone.distances[i] as number)) / STEP);
}

function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** A damped step, every figure kept within its bounds. */
function stepped(
  { free, samples }: FitProblem,
  values: readonly number[],
  { hessian, gradient }: System,
  damping: number,
): number[] {
  const damped = hessian.map((row, i) => row.map((h, j) => (i === j ? h + damping * (h + samples.count * 1e-3) : h)));
  const step = new CholeskyDecomposition(new Matrix(damped)).solve(Matrix.columnVector(gradient)).to1DArray();
  const longest = Math.max(...step.map(Math.abs));
  const factor = Math.min(1, STRIDE / longest);
  const out = [...values];
  free.forEach(({ index, perMillimetre, least, most }, i) => {
    const wished = (values[index] as number) - factor * (step[i] as number) * perMillimetre;
    out[index] = Math.max(least, Math.min(most, wished));
  });
  return out;
}
