/** Problems in a lesson's text: gathered, so that an author sees them all at once, each with its line. */
import type { Node } from 'unist';
import type { VFile } from 'vfile';

/** Notes a problem at a node, or a line and column. */
export function lessonProblem(file: VFile, message: string, at: Node | { line: number; column: number }): void {
  file.message(message, { place: 'type' in at ? at.position : at, source: 'lesson' });
}

/** Each as `content/lessons/…mdx:12:5 what was found, and what would be right`, in order of line. */
export function problemSentences(file: VFile): string[] {
  return file.messages
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
    .map((problem) => `${file.path}:${problem.line ?? 1}:${problem.column ?? 1} ${problem.reason}`);
}
