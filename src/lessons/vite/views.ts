/** Reads every `<View>` into data beside the text: the page knows the steps without rendering them. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { catalogue } from '../../anatomy/catalogue.ts';
import type { Depth } from '../../anatomy/structure.ts';
import { VIEW_DIRECTIONS, type ViewDirection, type ViewSpec } from '../../state/viewState.ts';
import type { LessonView } from '../lesson.ts';
import { foundAndNearest } from '../lessonSchema.ts';
import { nearestName } from '../nearestName.ts';
import { type JsxElement, jsxAttributes } from './jsxAttributes.ts';
import { lessonProblem } from './lessonProblem.ts';

const REFERENCES = ['show', 'hide', 'ghost', 'light', 'label', 'frame'] as const;
const DIRECTIONS = Object.keys(VIEW_DIRECTIONS);

/** Leaves `<View index="0">…` in the text and the views, in order, in `file.data.views`. */
export function views() {
  return (tree: Root, file: VFile): void => {
    const found: LessonView[] = [];
    visit(tree, (node) => {
      if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'View') return;
      const { title = '', alt = '' } = jsxAttributes(node);
      const index = found.push({ title, alt, spec: viewSpec(node, file) }) - 1;
      node.attributes = [{ type: 'mdxJsxAttribute', name: 'index', value: String(index) }];
    });
    file.data.views = found;
  };
}

function viewSpec(node: JsxElement, file: VFile): ViewSpec {
  const given = jsxAttributes(node);
  const lists = REFERENCES.flatMap((name) => {
    const references = given[name]?.split(/\s+/).filter(Boolean) ?? [];
    for (const reference of references) checkReference(reference, name, node, file);
    return references.length > 0 ? [[name, references] as const] : [];
  });
  if (given.select) checkReference(given.select, 'select', node, file);
  return {
    ...Object.fromEntries(lists),
    ...(given.select && { select: given.select }),
    ...(given.depth && { depth: Number(given.depth) as Depth }),
    ...(given.from && { from: direction(given.from, node, file) }),
  };
}

function checkReference(reference: string, attribute: string, node: JsxElement, file: VFile): void {
  if (catalogue.resolve(reference).length > 0) return;
  const found = foundAndNearest(reference, catalogue.nearest(reference));
  lessonProblem(file, `<View ${attribute}> names no structure or region: ${found}`, node);
}

/** A named direction, or azimuth and elevation in degrees: `from="205 15"`. */
function direction(from: string, node: JsxElement, file: VFile): ViewSpec['from'] {
  if (DIRECTIONS.includes(from)) return from as ViewDirection;
  const [azimuth, elevation, ...rest] = from.split(/\s+/).map(Number);
  if (rest.length === 0 && within(azimuth, -180, 360) && within(elevation, -89, 89)) return { azimuth, elevation };
  const found = foundAndNearest(from, nearestName(from, DIRECTIONS));
  lessonProblem(file, `<View from> is ${DIRECTIONS.join(', ')}, or azimuth and elevation in degrees; ${found}`, node);
  return undefined;
}

function within(degrees: number | undefined, least: number, most: number): degrees is number {
  return degrees !== undefined && degrees >= least && degrees <= most;
}
