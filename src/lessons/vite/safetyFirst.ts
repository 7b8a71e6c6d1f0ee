/** The order that keeps people safe: red flags and when-not before any how, the emergency signs in reach. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type JsxElement, jsxAttributes } from './jsxAttributes.ts';
import { lessonProblem } from './lessonProblem.ts';

export const EMERGENCY_SIGNS = { lesson: 'safety/when-massage-is-contraindicated', heading: 'emergency-signs' };
const MOST_LINES = 200;
const START = { line: 1, column: 1 };

export function safetyFirst() {
  return (tree: Root, file: VFile): void => {
    const elements: JsxElement[] = [];
    visit(tree, (node) => {
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') elements.push(node);
    });
    const lines = String(file.value).trimEnd().split('\n').length;
    if (lines > MOST_LINES) lessonProblem(file, `${lines} lines; a lesson has at most ${MOST_LINES}: split it`, START);
    if (!elements.some(({ name }) => name === 'View')) lessonProblem(file, 'no <View>: a lesson shows the body', START);
    checkOrder(elements, file);
    const holdsThem = file.path.endsWith(`${EMERGENCY_SIGNS.lesson}.mdx`);
    if (holdsThem) checkEmergencyHeading(tree, file);
    else checkEmergencyLink(elements, file);
  };
}

function checkOrder(elements: readonly JsxElement[], file: VFile): void {
  const first = (name: string) => elements.findIndex((element) => element.name === name);
  const [redFlag, whenNot, technique] = [first('RedFlag'), first('WhenNot'), first('Technique')];
  const kind = file.data.frontMatter?.kind;
  if (kind === 'conditions' && redFlag < 0) lessonProblem(file, 'a condition needs a <RedFlag>', START);
  if ((kind === 'conditions' || kind === 'techniques') && whenNot < 0) {
    lessonProblem(file, `${kind === 'conditions' ? 'a condition' : 'a technique'} needs a <WhenNot>`, START);
  }
  const how = elements[technique];
  if (!how) return;
  if (whenNot < 0 || whenNot > technique) lessonProblem(file, 'a <WhenNot> comes before the first <Technique>', how);
  if (redFlag > technique) lessonProblem(file, 'the <RedFlag> comes before the first <Technique>', how);
}

function checkEmergencyLink(elements: readonly JsxElement[], file: VFile): void {
  const { lesson, heading } = EMERGENCY_SIGNS;
  const leads = elements.some((element) => {
    const { to, anchor } = jsxAttributes(element);
    return to === lesson && anchor === heading;
  });
  if (!leads) lessonProblem(file, `no link to the emergency signs: (lesson:${lesson}#${heading})`, START);
}

function checkEmergencyHeading(tree: Root, file: VFile): void {
  let found = false;
  visit(tree, 'heading', (node) => {
    found ||= node.data?.hProperties?.id === EMERGENCY_SIGNS.heading;
  });
  if (!found) lessonProblem(file, 'this lesson holds the heading ## Emergency signs, to which all others lead', START);
}
