import { expect, it } from 'vitest';
import { VIEW_DIRECTIONS } from '../../state/viewState.ts';
import { viewpointWords } from './viewpointWords.ts';

it.each([
  ['anterior', 'from the front'],
  ['posterior', 'from behind'],
  ['left', 'from the left'],
  ['right', 'from the right'],
  ['posterior-right', 'from back right'],
  ['superior', 'from above'],
  ['inferior', 'from below'],
] as const)('%s is %s', (direction, words) => {
  expect(viewpointWords(VIEW_DIRECTIONS[direction])).toBe(words);
});

it('rounds to the nearest side', () => {
  expect(viewpointWords({ azimuth: 359, elevation: 10 })).toBe('from the front');
  expect(viewpointWords({ azimuth: -170, elevation: -10 })).toBe('from behind');
});
