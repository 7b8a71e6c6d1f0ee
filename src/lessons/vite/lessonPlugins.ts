/** The Vite plugins that make lessons: front matter apart from text, and a build that refuses what is wrong, with file and line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mdx from '@mdx-js/rollup';
import type { Plugin } from 'vite';
import type { LessonFacts } from '../lesson.ts';
import { lessonLibrary } from './lessonLibrary.ts';
import { lessonRemarkPlugins } from './lessonRemarkPlugins.ts';
import { readLesson } from './readLesson.ts';

const LESSON = /^(.*\/content)\/lessons\/.+\.mdx$/;

/** Goes into `plugins` of vite.config.ts before React's own. */
export function lessonPlugins(): Plugin[] {
  return [frontMatterApart(), textChecked()];
}

/** `lesson.mdx?fm` is its front matter alone: lists can have it without any text. */
function frontMatterApart(): Plugin {
  return {
    name: 'lesson-front-matter',
    enforce: 'pre',
    async load(id) {
      const [path = '', query] = id.split('?');
      const [, content] = query === 'fm' ? (LESSON.exec(path) ?? []) : [];
      if (!content) return undefined;
      this.addWatchFile(path);
      return `export default ${JSON.stringify(await soundLesson(path, content))};`;
    },
  };
}

function textChecked(): Plugin {
  return {
    name: 'lesson-text',
    enforce: 'pre',
    async transform(text, id) {
      const [, content] = LESSON.exec(id) ?? [];
      if (!content) return undefined;
      this.addWatchFile(join(content, 'bibliography.json'));
      await soundLesson(id, content);
      return mdx({ remarkPlugins: lessonRemarkPlugins(lessonLibrary(content)) }).transform(text, id);
    },
  };
}

/** Everything that is wrong with a lesson as one error; else its front matter with what was measured. */
async function soundLesson(path: string, content: string): Promise<LessonFacts> {
  const name = `content${path.slice(content.length)}`;
  const { facts, problems } = await readLesson(name, readFileSync(path, 'utf8'), lessonLibrary(content));
  if (problems.length > 0 || !facts) throw new Error(`A lesson cannot be shown as it is:\n${problems.join('\n')}`);
  return facts;
}
