/** Reads the front matter through its schema, and says of every fault on which line it stands. */
import type { Root } from 'mdast';
import * as v from 'valibot';
import type { VFile } from 'vfile';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { foundAndNearest, type LessonFrontMatter, lessonSchema } from '../lessonSchema.ts';
import { nearestName } from '../nearestName.ts';
import type { LessonLibrary } from './lessonLibrary.ts';
import { lessonProblem } from './lessonProblem.ts';

const KEYS = Object.keys(lessonSchema.entries);

/** Leaves it in `file.data.frontMatter`, and the line of each of its keys in `file.data.lineOfKey`. */
export function frontMatter({ library }: { readonly library: LessonLibrary }) {
  return (tree: Root, file: VFile): void => {
    const [first] = tree.children;
    if (first?.type !== 'yaml') {
      lessonProblem(file, `a lesson begins with front matter between --- lines: ${KEYS.join(', ')}`, tree);
      return;
    }
    const yaml = readYaml(first.value, first.position?.start.line ?? 1);
    for (const error of yaml.errors) lessonProblem(file, error.message, { line: error.line, column: 1 });
    file.data.lineOfKey = (key: string) => yaml.lineOf([key]);
    const read = v.safeParse(lessonSchema, yaml.value);
    if (read.success) {
      file.data.frontMatter = read.output;
      checkPlace(read.output, yaml, library, file);
    } else {
      reportIssues(read.issues, yaml, file);
    }
  };
}

interface Yaml {
  readonly value: unknown;
  readonly errors: readonly { readonly message: string; readonly line: number }[];
  /** The line, in the lesson's file, of the value or else the key at the end of a path. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

function readYaml(text: string, fenceLine: number): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line + fenceLine;
  const lineOf = (path: readonly (string | number)[]): number => {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
    if (pair && isScalar(pair.key)) return lineAt(pair.key.range?.[0] ?? 0);
    const node = document.getIn(path, true);
    return isScalar(node) ? lineAt(node.range?.[0] ?? 0) : path.length > 1 ? lineOf(path.slice(0, -1)) : fenceLine;
  };
  return {
    value: document.toJS(),
    errors: document.errors.map((error) => ({
      message: error.message.split('\n')[0] ?? '',
      line: lineAt(error.pos[0]),
    })),
    lineOf,
  };
}

type Issues = Extract<v.SafeParseResult<typeof lessonSchema>, { success: false }>['issues'];

function reportIssues(issues: Issues, yaml: Yaml, file: VFile): void {
  for (const issue of issues) {
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    lessonProblem(file, `front matter: ${sentence(issue, path)}`, { line: yaml.lineOf(path), column: 1 });
  }
}

function sentence(issue: Issues[number], path: readonly (string | number)[]): string {
  const key = String(path.at(-1) ?? '');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return `no such key: ${foundAndNearest(key, nearestName(key, KEYS))}. The keys are ${KEYS.join(', ')}`;
  }
  if (issue.type === 'strict_object' && issue.input === undefined) return `${key} is missing`;
  const where = path.join('.');
  return where ? `${where}: ${issue.message}` : issue.message;
}

/** Its kind is its folder, and what it asks to be read first is there. */
function checkPlace(read: LessonFrontMatter, yaml: Yaml, library: LessonLibrary, file: VFile): void {
  const folder = file.path.split('/').at(-2);
  if (folder !== read.kind) {
    lessonProblem(file, `front matter: kind is "${read.kind}", but the file stands in ${folder}/`, {
      line: yaml.lineOf(['kind']),
      column: 1,
    });
  }
  read.prerequisites.forEach((id, index) => {
    if (library.ids.includes(id)) return;
    const message = `front matter: no such lesson: ${foundAndNearest(id, nearestName(id, library.ids))}`;
    lessonProblem(file, message, { line: yaml.lineOf(['prerequisites', index]), column: 1 });
  });
}
