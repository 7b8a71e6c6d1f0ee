import type { Compared, Comparison } from './compareModel.ts';

/** A line a structure, worst first; then a line a kind; then what could not be compared. */
export function comparisonText({ compared, absent }: Comparison): string {
  const kinds = [...new Set(compared.map(({ kind }) => kind))];
  return [
    '  mean    95 %  volume  structure (mm; volume as a share of the specimen’s)',
    ...compared.map(({ mean, p95, volume, id }) => `${number(mean)}  ${number(p95)}  ${number(volume)}  ${id}`),
    '',
    ...kinds.map((kind) =>
      kindLine(
        kind,
        compared.filter((one) => one.kind === kind),
      ),
    ),
    ...(absent.length ? [`Not in the specimen: ${absent.join(', ')}.`] : []),
  ].join('\n');
}

function kindLine(kind: string, all: readonly Compared[]): string {
  const mean = (pick: (one: Compared) => number) => all.reduce((sum, one) => sum + pick(one), 0) / all.length;
  const worst = Math.max(...all.map((one) => one.mean));
  return `${kind}: ${all.length} compared, mean ${number(mean((one) => one.mean)).trim()}, worst ${number(worst).trim()}, 95 % on average ${number(mean((one) => one.p95)).trim()} mm`;
}

function number(value: number): string {
  return value.toFixed(2).padStart(6);
}
