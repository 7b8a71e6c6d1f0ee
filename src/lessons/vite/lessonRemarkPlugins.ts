/** What the build does with a lesson's text, in order: check it, then turn it into what the page renders. */
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import type { Pluggable } from 'unified';
import type { VFile } from 'vfile';
import type { BibliographyItem } from '../bibliographySchema.ts';
import type { LessonView } from '../lesson.ts';
import type { LessonFrontMatter } from '../lessonSchema.ts';
import { citations } from './citations.ts';
import { citedSources } from './citedSources.ts';
import { claims } from './claims.ts';
import { closedMarkup } from './closedMarkup.ts';
import { exportJson } from './exportJson.ts';
import { frontMatter } from './frontMatter.ts';
import { headingIds } from './headingIds.ts';
import type { LessonLibrary } from './lessonLibrary.ts';
import { links } from './links.ts';
import { plainLanguage } from './plainLanguage.ts';
import { safetyFirst } from './safetyFirst.ts';
import { views } from './views.ts';

declare module 'vfile' {
  interface DataMap {
    frontMatter: LessonFrontMatter;
    lineOfKey: (key: string) => number;
    views: readonly LessonView[];
    cited: readonly BibliographyItem[];
    readingGrade: number;
  }
}

/** Problems are left in `file.messages`: they are for the caller to refuse. */
export function lessonRemarkPlugins(library: LessonLibrary): Pluggable[] {
  return [
    remarkFrontmatter,
    remarkGfm,
    [frontMatter, { library }],
    closedMarkup,
    views,
    [links, { library }],
    [citations, { library }],
    citedSources,
    claims,
    headingIds,
    safetyFirst,
    plainLanguage,
    besideTheText,
  ];
}

/** `export const views` and `export const sources`: what the page needs beside the text. */
function besideTheText() {
  return (tree: Root, file: VFile): void => {
    tree.children.push(exportJson('views', file.data.views ?? []), exportJson('sources', file.data.cited ?? []));
  };
}
