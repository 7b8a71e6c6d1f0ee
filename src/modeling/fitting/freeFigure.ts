import { type FigureKind, figureKind, KINDS, type KindRules } from './figureKind.ts';
import type { FigureLiteral } from './figureLiterals.ts';

/** The most that a fit may take a figure from where it was measured, as millimetres of surface. */
export const MOST_MOVED = 3;

/** A figure as a fit handles it. */
export interface FreeFigure extends KindRules {
  /** Its place in the list of literals. */
  readonly index: number;
  readonly path: readonly string[];
  readonly kind: FigureKind;
  readonly measured: number;
}

/** The figures that a fit may move. Settings stay, and so does a nought: it is written where symmetry wants it. */
export function freeFigures(literals: readonly FigureLiteral[]): FreeFigure[] {
  return literals.flatMap(({ path, value }, index) => {
    const kind = figureKind(path, siblings(literals, path));
    const rules = KINDS[kind];
    return value === 0 || kind === 'setting' ? [] : [{ index, path, kind, measured: value, ...bounds(rules, value) }];
  });
}

function bounds(rules: KindRules, measured: number): KindRules {
  const reach = MOST_MOVED * rules.perMillimetre;
  return {
    ...rules,
    least: Math.max(Math.min(rules.least, measured), measured - reach),
    most: Math.min(Math.max(rules.most, measured), measured + reach),
  };
}

function siblings(literals: readonly FigureLiteral[], path: readonly string[]): number {
  const holder = path.slice(0, -1).join('/');
  return literals.filter((other) => other.path.slice(0, -1).join('/') === holder).length;
}
