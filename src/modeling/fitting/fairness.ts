import type { FreeFigure } from './freeFigure.ts';

/** Three neighbours in a row whose second difference should stay what it was measured to be: no folding axes, no jumping sections. */
export interface Triple {
  /** Places in the list of free figures. */
  readonly neighbours: readonly [number, number, number];
  readonly weight: number;
  readonly measured: number;
}

/** How stiffly each figure of a section keeps to its neighbours', a square millimetre or degree. */
const STIFFNESS: Readonly<Record<string, number>> = { at: 1, radii: 2, twist: 0.02 };

/** Triples along every run of sections: records in which each entry has a centre `at`. */
export function fairness(free: readonly FreeFigure[]): Triple[] {
  const runs = new Map<string, number[]>();
  free.forEach(({ path }, i) => {
    const measure = path.findLastIndex((name) => name in STIFFNESS);
    if (measure < 2) return;
    const run = [...path.slice(0, measure - 1), '*', ...path.slice(measure)].join('/');
    runs.set(run, [...(runs.get(run) ?? []), i]);
  });
  return [...runs.values()].flatMap((run) => triples(run, free));
}

function triples(run: readonly number[], free: readonly FreeFigure[]): Triple[] {
  return run.slice(2).map((_, i) => {
    const neighbours = run.slice(i, i + 3) as unknown as readonly [number, number, number];
    const figures = neighbours.map((n) => free[n] as FreeFigure);
    const name = figures[0]?.path.findLast((part) => part in STIFFNESS) as string;
    return {
      neighbours,
      weight: STIFFNESS[name] as number,
      measured: secondDifference(figures.map(({ measured }) => measured)),
    };
  });
}

export function secondDifference([a = 0, b = 0, c = 0]: readonly number[]): number {
  return a - 2 * b + c;
}
