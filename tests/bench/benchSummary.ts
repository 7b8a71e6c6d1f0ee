/** The bench's numbers as a table, against their bars, and as the one line that other programs read. */
import type { Visit } from '../budget/measureVisit.ts';
import { sumBytes } from '../budget/sentBytes.ts';
import type { BenchResult } from './page/benchResult.ts';

export interface BenchNumbers {
  readonly drawCalls: number;
  readonly naiveDrawCalls: number;
  /** Naive ÷ ours, medians. */
  readonly cpuRatio: number;
  readonly pickRatio: number;
  /** Brotli 11. */
  readonly bytesBeforeText: number;
  readonly bytesBeforePicture: number;
  readonly bytesAll: number;
}

export interface BenchSummary {
  readonly lines: readonly string[];
  /** The bars not reached, each a sentence. */
  readonly missed: readonly string[];
  readonly numbers: BenchNumbers;
}

export function benchSummary(drawing: BenchResult, visit: Visit): BenchSummary {
  const numbers: BenchNumbers = {
    drawCalls: drawing.drawCalls,
    naiveDrawCalls: drawing.naiveDrawCalls,
    cpuRatio: rounded(drawing.naiveFrameTime / drawing.frameTime),
    pickRatio: rounded(drawing.naivePickTime / drawing.pickTime),
    bytesBeforeText: sumBytes(visit.beforeText),
    bytesBeforePicture: sumBytes(visit.beforePicture),
    bytesAll: sumBytes(visit.inAll),
  };
  return { lines: table(drawing, numbers), missed: missedBars(drawing, numbers), numbers };
}

function table(drawing: BenchResult, numbers: BenchNumbers): string[] {
  const { structures, copies, triangles, picks, agreeingPicks } = drawing;
  return [
    `${structures} structures (the body ${copies} times), ${triangles} triangles; ${agreeingPicks} of ${picks} picks name the same structure`,
    row('', 'ours', 'naive', 'naive ÷ ours'),
    row(
      'draw calls a frame',
      drawing.drawCalls,
      drawing.naiveDrawCalls,
      rounded(drawing.naiveDrawCalls / drawing.drawCalls),
    ),
    row('CPU time a frame, ms', thousandths(drawing.frameTime), thousandths(drawing.naiveFrameTime), numbers.cpuRatio),
    row('time to pick, ms', thousandths(drawing.pickTime), thousandths(drawing.naivePickTime), numbers.pickRatio),
    row('bytes before the first lesson’s text', numbers.bytesBeforeText),
    row('bytes before the first picture', numbers.bytesBeforePicture),
    row('bytes in all', numbers.bytesAll),
  ];
}

function row(name: string, ...cells: readonly (string | number)[]): string {
  return name.padEnd(38) + cells.map((cell) => String(cell).padStart(13)).join('');
}

function missedBars(drawing: BenchResult, numbers: BenchNumbers): string[] {
  const bars: readonly (readonly [held: boolean, sentence: string])[] = [
    [numbers.drawCalls <= 12, `draw calls are ${numbers.drawCalls}, at most 12 are allowed.`],
    [numbers.cpuRatio >= 8, `CPU ratio is ${numbers.cpuRatio}, at least 8 is wanted.`],
    [numbers.pickRatio >= 20, `pick ratio is ${numbers.pickRatio}, at least 20 is wanted.`],
    [numbers.bytesBeforeText <= 160_000, `${numbers.bytesBeforeText} bytes before text, at most 160000 are allowed.`],
    [
      drawing.agreeingPicks >= 0.98 * drawing.picks,
      `both sides name the same structure in only ${drawing.agreeingPicks} of ${drawing.picks} picks: they do not draw the same body.`,
    ],
  ];
  return bars.filter(([held]) => !held).map(([, sentence]) => sentence);
}

function rounded(ratio: number): number {
  return Number(ratio.toFixed(1));
}

function thousandths(milliseconds: number): string {
  return milliseconds.toFixed(3);
}
