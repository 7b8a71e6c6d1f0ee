import type { ControlFreedom } from '../../anatomy/joints/control.ts';
import { movementWords } from './movementWords.ts';

/** What a slider is called: both ways of a movement, once where they share a word or it goes one way only. */
export function freedomWords({ movement, opposite, range }: ControlFreedom): string {
  const [one, other] = [movementWords(movement), movementWords(opposite)];
  const words = one === other || range[0] === 0 ? one : `${other} and ${one}`;
  return words[0]?.toUpperCase() + words.slice(1);
}
