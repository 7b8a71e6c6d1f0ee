/** Turns `[supraspinatus](structure:supraspinatus)` and `[…](lesson:kind/slug#heading)` into links that know where they lead. */
import type { Link, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { catalogue } from '../../anatomy/catalogue.ts';
import { foundAndNearest } from '../lessonSchema.ts';
import { nearestName } from '../nearestName.ts';
import { inlineElement } from './jsxAttributes.ts';
import type { LessonLibrary } from './lessonLibrary.ts';
import { lessonProblem } from './lessonProblem.ts';

export function links({ library }: { readonly library: LessonLibrary }) {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'link', (node, index, parent) => {
      const element = linkElement(node, library, file);
      if (element && parent && index !== undefined) parent.children[index] = element;
    });
  };
}

function linkElement(node: Link, library: LessonLibrary, file: VFile): PhrasingContent | undefined {
  const [scheme, ...rest] = node.url.split(':');
  const target = rest.join(':');
  if (scheme === 'structure') {
    checkStructure(target, node, file);
    return inlineElement('StructureLink', { of: target }, node.children);
  }
  if (scheme === 'lesson') {
    const [to = '', anchor] = target.split('#');
    checkLesson(to, anchor, library, node, file);
    return inlineElement('LessonLink', { to, ...(anchor && { anchor }) }, node.children);
  }
  lessonProblem(
    file,
    `a link leads to structure:… or lesson:…, a source is cited as [@key]; found "${node.url}"`,
    node,
  );
  return undefined;
}

function checkStructure(reference: string, node: Link, file: VFile): void {
  if (catalogue.resolve(reference).length > 0) return;
  lessonProblem(file, `no such structure: ${foundAndNearest(reference, catalogue.nearest(reference))}`, node);
}

function checkLesson(to: string, anchor: string | undefined, library: LessonLibrary, node: Link, file: VFile): void {
  const headings = library.headings(to);
  if (!headings) {
    lessonProblem(file, `no such lesson: ${foundAndNearest(to, nearestName(to, library.ids))}`, node);
  } else if (anchor !== undefined && !headings.includes(anchor)) {
    lessonProblem(file, `${to} has no such heading: ${foundAndNearest(anchor, nearestName(anchor, headings))}`, node);
  }
}
