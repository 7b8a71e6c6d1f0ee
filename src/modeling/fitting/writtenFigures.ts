import type { FigureLiteral } from './figureLiterals.ts';

/** The source with each literal's number replaced by the value of the same index; nothing else changes. */
export function writtenFigures(source: string, literals: readonly FigureLiteral[], values: readonly number[]): string {
  let out = '';
  let from = 0;
  literals.forEach(({ start, end }, i) => {
    out += source.slice(from, start) + String(values[i]);
    from = end;
  });
  return out + source.slice(from);
}
