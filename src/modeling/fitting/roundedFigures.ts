import type { FreeFigure } from './freeFigure.ts';

/** The free figures in the steps that figures of their kind are written in; the others as they are. */
export function roundedFigures(values: readonly number[], free: readonly FreeFigure[]): number[] {
  const out = [...values];
  for (const { index, rounding } of free) {
    const steps = Math.round((out[index] as number) / rounding);
    out[index] = Number((steps * rounding).toFixed(2)) || 0;
  }
  return out;
}
