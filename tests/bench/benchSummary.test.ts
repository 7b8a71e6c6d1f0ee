import { expect, it } from 'vitest';
import { benchSummary } from './benchSummary.ts';
import type { BenchResult } from './page/benchResult.ts';

const drawing: BenchResult = {
  structures: 504,
  triangles: 900_000,
  copies: 6,
  drawCalls: 5,
  naiveDrawCalls: 504,
  frameTime: 0.25,
  naiveFrameTime: 5,
  pickTime: 0.01,
  naivePickTime: 2,
  picks: 200,
  agreeingPicks: 200,
};
const file = (bytes: number) => [{ path: 'index.html', asked: 0, bytes }];
const visit = { beforeText: file(140_000), beforePicture: file(700_000), inAll: file(720_000) };

it('gives ratios as naive over ours, and bytes as they are', () => {
  expect(benchSummary(drawing, visit).numbers).toEqual({
    drawCalls: 5,
    naiveDrawCalls: 504,
    cpuRatio: 20,
    pickRatio: 200,
    bytesBeforeText: 140_000,
    bytesBeforePicture: 700_000,
    bytesAll: 720_000,
  });
});

it('misses no bar that is reached, and says which are not', () => {
  expect(benchSummary(drawing, visit).missed).toEqual([]);
  const worse = { ...drawing, drawCalls: 13, naiveFrameTime: 1, naivePickTime: 0.1, agreeingPicks: 100 };
  const { missed } = benchSummary(worse, { ...visit, beforeText: file(160_001) });
  expect(missed).toHaveLength(5);
  expect(missed[0]).toBe('draw calls are 13, at most 12 are allowed.');
});
