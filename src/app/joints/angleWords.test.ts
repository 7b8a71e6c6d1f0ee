import { expect, it } from 'vitest';
import { controlFreedom } from '../../anatomy/joints/controlFreedom.ts';
import { angleWords } from './angleWords.ts';
import { freedomWords } from './freedomWords.ts';

function freedom(key: string) {
  const found = controlFreedom(key)?.freedom;
  if (!found) throw new Error(key);
  return found;
}

it('says which way a joint is bent, and how far', () => {
  expect(angleWords(freedom('humeroulnar.right/flexion'), 90)).toBe('90° flexion');
  expect(angleWords(freedom('radiocarpal.left/flexion'), -40)).toBe('40° extension');
  expect(angleWords(freedom('neck/rotation'), -30)).toBe('30° rotation to the right');
  expect(angleWords(freedom('neck/flexion'), 0)).toBe('straight');
});

it('names a slider by both its ways', () => {
  expect(freedomWords(freedom('radiocarpal.left/flexion'))).toBe('Extension and flexion');
  expect(freedomWords(freedom('neck/rotation'))).toBe('Rotation');
  expect(freedomWords(freedom('humeroulnar.right/flexion'))).toBe('Flexion');
});
