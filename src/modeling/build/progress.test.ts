import { expect, it } from 'vitest';
import { progress } from './progress.ts';

function recorder(isTTY: boolean) {
  const written: string[] = [];
  const write = (text: string) => written.push(text) > 0;
  return { written, stream: { isTTY, columns: 80, write } as unknown as NodeJS.WriteStream };
}

function twoShapes(stream: NodeJS.WriteStream): void {
  const { expect: more, begin, end } = progress(stream);
  more(2);
  end('scapula');
  begin('humerus');
  end('humerus', '2.0 s');
}

it('writes a line a structure that was meshed where there is no terminal', () => {
  const { written, stream } = recorder(false);
  twoShapes(stream);
  expect(written).toEqual(['[2/2] humerus 2.0 s\n']);
});

it('renews one line on a terminal and leaves none behind', () => {
  const { written, stream } = recorder(true);
  twoShapes(stream);
  expect(written.join('')).not.toContain('\n');
  expect(written.some((text) => text.includes('[1/2] humerus'))).toBe(true);
  expect(written.at(-1)).toBe('\r\x1b[K');
});
