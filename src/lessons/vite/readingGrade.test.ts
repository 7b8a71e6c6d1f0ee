import { describe, expect, it } from 'vitest';
import { readingGrade, sentencesOf, syllablesOf } from './readingGrade.ts';

describe('readingGrade', () => {
  it('is the formula of Kincaid and others', () => {
    // 6 words of one syllable in one sentence.
    expect(readingGrade(['The cat sat on the mat.'])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5);
  });

  it('rises with longer sentences and longer words', () => {
    const plain = readingGrade(['Your arm hurts. Stop. See a doctor.']);
    const learned = readingGrade([
      'Individuals experiencing debilitating symptomatology are recommended to discontinue participation immediately.',
    ]);
    expect(plain).toBeLessThan(3);
    expect(learned).toBeGreaterThan(16);
  });

  it('takes each paragraph as ending a sentence, and nothing as grade 0', () => {
    expect(readingGrade(['One two three', 'four five six'])).toBe(readingGrade(['One two three. Four five six.']));
    expect(readingGrade([])).toBe(0);
  });
});

describe('sentencesOf', () => {
  it('splits at the end of sentences, quotation marks and all', () => {
    expect(sentencesOf('“Stop.” Then call! Who? 10.5 mm.')).toHaveLength(4);
  });
});

describe('syllablesOf', () => {
  it.each([
    ['massage', 2],
    ['technique', 2],
    ['muscles', 2],
    ['pressed', 1],
    ['needed', 2],
    ['movement', 2],
    ['area', 3],
    ['orthopedic', 4],
    ['people', 2],
    ['2024', 1],
  ])('%s has %i', (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables);
  });
});
