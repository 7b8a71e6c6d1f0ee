/** Which step a reader has reached. `tops` in the order of the steps, and `line`, are measured down from the same place. */
export function readingStep(tops: readonly number[], line: number, atEnd = false): number {
  if (atEnd) return Math.max(1, tops.length);
  return Math.max(1, tops.findLastIndex((top) => top <= line) + 1);
}
