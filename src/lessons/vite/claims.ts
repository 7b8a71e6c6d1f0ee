/** Every `<Claim>` rests on a source; it is told the numbers of its own. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type JsxElement, jsxAttributes } from './jsxAttributes.ts';
import { lessonProblem } from './lessonProblem.ts';

export function claims() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'Claim') return;
      const numbers = citedIn(node);
      if (numbers.length === 0) lessonProblem(file, 'a <Claim> cites what it rests on: [@key]', node);
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'numbers', value: numbers.join(' ') });
    });
  };
}

function citedIn(claim: JsxElement): string[] {
  const numbers: string[] = [];
  visit(claim, (node) => {
    if ('name' in node && node.name === 'Cite') {
      numbers.push(...(jsxAttributes(node as JsxElement).numbers ?? '').split(' ').filter(Boolean));
    }
  });
  return [...new Set(numbers)];
}
