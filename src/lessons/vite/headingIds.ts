/** Gives every heading an address, from its words: `## Emergency signs` is `#emergency-signs`. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { headingId } from './headingId.ts';
import { lessonProblem } from './lessonProblem.ts';
import { plainText } from './plainText.ts';

export function headingIds() {
  return (tree: Root, file: VFile): void => {
    const seen = new Set<string>();
    visit(tree, 'heading', (node) => {
      const id = headingId(plainText(node));
      if (node.depth === 1) lessonProblem(file, 'the title is in the front matter: begin with ## headings', node);
      if (seen.has(id)) lessonProblem(file, `two headings are "${plainText(node)}": links could mean either`, node);
      seen.add(id);
      node.data = { ...node.data, hProperties: { id } };
    });
  };
}
