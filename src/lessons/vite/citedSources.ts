/** What the front matter lists as sources is what the text cites, no more and no less. */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { lessonProblem } from './lessonProblem.ts';

export function citedSources() {
  return (_tree: Root, file: VFile): void => {
    const { frontMatter, cited = [], lineOfKey } = file.data;
    if (!frontMatter) return;
    const at = { line: lineOfKey?.('sources') ?? 1, column: 1 };
    const keys = cited.map((item) => item.id);
    for (const key of frontMatter.sources.filter((one) => !keys.includes(one))) {
      lessonProblem(file, `front matter: sources lists "${key}", which the text nowhere cites as [@${key}]`, at);
    }
    for (const key of keys.filter((one) => !frontMatter.sources.includes(one))) {
      lessonProblem(file, `front matter: sources leaves out "${key}", which the text cites`, at);
    }
  };
}
