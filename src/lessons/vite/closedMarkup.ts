/** Refuses whatever a lesson may not hold: code, HTML, unknown components, unknown or missing attributes. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { foundAndNearest } from '../lessonSchema.ts';
import { nearestName } from '../nearestName.ts';
import { type ComponentRule, componentRules } from './componentRules.ts';
import { type JsxElement, jsxAttributes } from './jsxAttributes.ts';
import { lessonProblem } from './lessonProblem.ts';

const NAMES = Object.keys(componentRules);

export function closedMarkup() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      switch (node.type) {
        case 'mdxjsEsm':
          return lessonProblem(file, 'lessons import and export nothing: the components are given', node);
        case 'mdxFlowExpression':
        case 'mdxTextExpression':
          return refuseExpression(node.value, file, node);
        case 'mdxJsxTextElement':
        case 'mdxJsxFlowElement':
          return checkElement(node, file);
        case 'image':
          return lessonProblem(file, 'no pictures: the body is the picture; bring it into view with <View>', node);
      }
    });
  };
}

/** A comment in braces is the one expression that says nothing to the reader. */
function refuseExpression(value: string, file: VFile, node: JsxElement | Root['children'][number]): void {
  if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(value)) return;
  lessonProblem(file, `lessons hold no code: found {${value}}; write \\{ for a brace`, node);
}

function checkElement(node: JsxElement, file: VFile): void {
  const name = node.name ?? '';
  const rule = componentRules[name];
  if (!rule) {
    const nearest = nearestName(name, NAMES);
    const found = `found <${name}>${nearest ? `; nearest is <${nearest}>` : ''}`;
    lessonProblem(file, `no such component: ${found}. There are ${NAMES.map((one) => `<${one}>`).join(', ')}`, node);
  } else if (node.type === 'mdxJsxTextElement' && !isAlone(node)) {
    lessonProblem(file, `<${name}> stands on lines of its own, not within a sentence`, node);
  } else {
    checkAttributes(node, name, rule, file);
  }
}

/** In a paragraph of its own the parser takes an element for text, which the compiler later mends. */
function isAlone(node: JsxElement): boolean {
  return node.position?.start.column === 1;
}

function checkAttributes(node: JsxElement, name: string, rule: ComponentRule, file: VFile): void {
  const known = [...rule.required, ...rule.optional];
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      lessonProblem(file, `<${name}> takes its attributes as text in quotes`, node);
    } else if (!known.includes(attribute.name)) {
      const found = foundAndNearest(attribute.name, nearestName(attribute.name, known));
      lessonProblem(file, `<${name}> has no such attribute: ${found}. It takes ${known.join(', ') || 'none'}`, node);
    }
  }
  const given = jsxAttributes(node);
  for (const missing of rule.required.filter((one) => !given[one]?.trim())) {
    lessonProblem(file, `<${name}> needs ${missing}="…": it is ${rule.does}`, node);
  }
  for (const [attribute, choices] of Object.entries(rule.choices ?? {})) {
    const value = given[attribute];
    if (value === undefined || choices.includes(value)) continue;
    const found = foundAndNearest(value, nearestName(value, choices));
    lessonProblem(file, `${attribute} is one of ${choices.join(', ')}; ${found}`, node);
  }
}
