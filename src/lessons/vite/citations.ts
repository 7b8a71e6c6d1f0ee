/** Turns `[@finucane-2020]` or `[@a-2001; @b-2002]` into numbers, in the order first cited. */
import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { BibliographyItem } from '../bibliographySchema.ts';
import { foundAndNearest } from '../lessonSchema.ts';
import { nearestName } from '../nearestName.ts';
import { inlineElement } from './jsxAttributes.ts';
import type { LessonLibrary } from './lessonLibrary.ts';
import { lessonProblem } from './lessonProblem.ts';

const CITATION = /\s?\[(@[^\]\n]*)\]/g;

/** Leaves `<Cite numbers="1 3" />` in the text and the cited items, in order, in `file.data.cited`. */
export function citations({ library }: { readonly library: LessonLibrary }) {
  return (tree: Root, file: VFile): void => {
    const cited: BibliographyItem[] = [];
    visit(tree, 'text', (node, index, parent) => {
      const parts = splitAtCitations(node, (key, line) => number(key, line, cited, library, file));
      if (!parts || !parent || index === undefined) return undefined;
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
    file.data.cited = cited;
  };
}

type NumberOf = (key: string, line: number) => number | undefined;

function splitAtCitations(node: Text, numberOf: NumberOf): PhrasingContent[] | undefined {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(CITATION)) {
    const line = (node.position?.start.line ?? 1) + node.value.slice(0, match.index + 1).split('\n').length - 1;
    const keys = (match[1] ?? '').split(';').map((key) => key.trim().replace(/^@/, ''));
    const numbers = keys.map((key) => numberOf(key, line)).filter((one) => one !== undefined);
    parts.push({ type: 'text', value: node.value.slice(from, match.index) });
    parts.push(inlineElement('Cite', { numbers: numbers.join(' ') }));
    from = match.index + match[0].length;
  }
  if (parts.length === 0) return undefined;
  return [...parts, { type: 'text', value: node.value.slice(from) }];
}

function number(key: string, line: number, cited: BibliographyItem[], library: LessonLibrary, file: VFile) {
  const item = library.bibliography.get(key);
  if (!item) {
    const nearest = nearestName(key, [...library.bibliography.keys()]);
    lessonProblem(file, `not in content/bibliography.json: ${foundAndNearest(key, nearest)}`, { line, column: 1 });
    return undefined;
  }
  if (!cited.includes(item)) cited.push(item);
  return cited.indexOf(item) + 1;
}
