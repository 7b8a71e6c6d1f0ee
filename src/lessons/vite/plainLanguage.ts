/** Words that clients read stay at grade 8 or below; and nowhere is massage said to do what it is not known to do. */
import type { Root } from 'mdast';
import type { Node } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { catalogue } from '../../anatomy/catalogue.ts';
import { lessonProblem } from './lessonProblem.ts';
import { overclaim } from './overclaim.ts';
import { plainText } from './plainText.ts';
import { readingGrade, sentencesOf } from './readingGrade.ts';

export const CLIENT_GRADE = 8;

export function plainLanguage() {
  return (tree: Root, file: VFile): void => {
    const { frontMatter, lineOfKey } = file.data;
    const paragraphs: Node[] = [];
    visit(tree, (node) => {
      if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
      paragraphs.push(node);
      return SKIP;
    });
    for (const node of paragraphs) checkOverclaims(plainText(node), node, file);
    if (!frontMatter) return;
    for (const key of ['title', 'summary', 'evidence'] as const) {
      checkOverclaims(frontMatter[key], { line: lineOfKey?.(key) ?? 1, column: 1 }, file);
    }
    if (frontMatter.audience.includes('client')) {
      const prose = paragraphs.filter((node) => node.type !== 'heading').map(easyText);
      checkGrade([frontMatter.summary, ...prose], file);
    }
  };
}

function checkOverclaims(text: string, at: Parameters<typeof lessonProblem>[2], file: VFile): void {
  for (const sentence of sentencesOf(text)) {
    const found = overclaim(sentence);
    if (found) lessonProblem(file, `says more than is known: "${found}" in “${sentence}”`, at);
  }
}

function checkGrade(paragraphs: readonly string[], file: VFile): void {
  const grade = readingGrade(paragraphs);
  file.data.readingGrade = grade;
  if (grade <= CLIENT_GRADE) return;
  const message = `reads at grade ${grade.toFixed(1)}; what clients read stays at ${CLIENT_GRADE}: shorter sentences, shorter words`;
  lessonProblem(file, message, { line: 1, column: 1 });
}

/** The names that the body itself explains count as one easy word. */
function easyText(node: Node): string {
  return namePattern ? plainText(node).replace(namePattern, 'arm') : plainText(node);
}

const names = catalogue.structures.map((structure) => structure.facts.name);
const namePattern =
  names.length > 0 ? new RegExp(`\\b(${[...new Set(names)].join('|')}|rotator cuff)\\b`, 'gi') : undefined;
