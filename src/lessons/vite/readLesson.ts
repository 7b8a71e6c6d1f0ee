/** Reads one lesson as the build does, without compiling it: for its front matter, and for everything that is wrong with it. */
import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { LessonFacts } from '../lesson.ts';
import type { LessonLibrary } from './lessonLibrary.ts';
import { problemSentences } from './lessonProblem.ts';
import { lessonRemarkPlugins } from './lessonRemarkPlugins.ts';
import { plainText } from './plainText.ts';
import { wordsOf } from './readingGrade.ts';

const WORDS_A_MINUTE = 200;

export interface LessonReading {
  /** Undefined where the front matter breaks its schema. */
  readonly facts?: LessonFacts;
  readonly readingGrade?: number;
  /** A sentence each: `content/lessons/…mdx:12:5 what was found, and what would be right`. */
  readonly problems: readonly string[];
}

/** `path` as the repository writes it, for the messages and for the kind. */
export async function readLesson(path: string, text: string, library: LessonLibrary): Promise<LessonReading> {
  const file = new VFile({ path, value: text });
  const processor = unified().use(remarkParse).use(remarkMdx).use(lessonRemarkPlugins(library));
  try {
    const tree = (await processor.run(processor.parse(file), file)) as Root;
    return {
      facts: file.data.frontMatter && { ...file.data.frontMatter, ...measured(tree, file) },
      readingGrade: file.data.readingGrade,
      problems: problemSentences(file),
    };
  } catch (error) {
    return { problems: [...problemSentences(file), syntaxError(path, error)] };
  }
}

function measured(tree: Root, file: VFile): Pick<LessonFacts, 'minutes' | 'views'> {
  const prose = tree.children.filter((node) => node.type !== 'yaml' && node.type !== 'mdxjsEsm');
  const words = prose.reduce((sum, node) => sum + wordsOf(plainText(node)).length, 0);
  return { minutes: Math.max(1, Math.ceil(words / WORDS_A_MINUTE)), views: file.data.views?.length ?? 0 };
}

/** What the parser could not make sense of: an element left open, a stray brace. It says where in the message, if nowhere else. */
function syntaxError(path: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const { line, column } = error as { line?: number; column?: number };
  const [, toldLine = 1, toldColumn = 1] = /\((\d+):(\d+)/.exec(message) ?? [];
  return `${path}:${line ?? toldLine}:${column ?? toldColumn} ${message}`;
}
