/** Flesch–Kincaid grade level of English prose (Kincaid et al. 1975): the school year at which it can be read. */

/** Sentences end at . ! ? or at the end of a string; each string is a paragraph or list item. */
export function readingGrade(paragraphs: readonly string[]): number {
  const sentences = paragraphs.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

export function sentencesOf(paragraph: string): string[] {
  return paragraph
    .split(/(?<=[.!?])["”’)]?\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** By rule of thumb: groups of vowels, without silent e's, and with the vowels that are said apart. A number counts as one. */
export function syllablesOf(word: string): number {
  const spoken = word
    .toLowerCase()
    .replace(/[’'-]/g, '')
    .replace(/que$/, 'k')
    .replace(/(?<![aeiouylscgxz]|ch|sh)es$|(?<=[^aeioutd])ed$/, '')
    .replace(/e(?=(?:ment|less|ful|ly|ness)s?$)/, '')
    .replace(/(?<=[^aeiouyl])e$/, '')
    .replace(/(?<=[aeiouy])le$/, 'l');
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 1;
  const saidApart = spoken.match(/(?<![ct])ia|[aeiou]ing$|scien|creat|(?<=.{2})ea$|io(?![nu])|uou/g)?.length ?? 0;
  return Math.max(1, groups + saidApart);
}
