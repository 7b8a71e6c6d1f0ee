/** What a lesson is to the page that shows it: front matter at once, body when it is read. */
import type { MDXComponents } from 'mdx/types.js';
import type { ComponentType } from 'react';
import type { ViewSpec } from '../state/viewState.ts';
import type { BibliographyItem } from './bibliographySchema.ts';
import type { LessonFrontMatter } from './lessonSchema.ts';

/** What the build keeps apart from the text, so that lists need no text. */
export interface LessonFacts extends LessonFrontMatter {
  /** At 200 words a minute, rounded up. */
  readonly minutes: number;
  readonly views: number;
}

/** One `<View>`: what its paragraphs want to see. */
export interface LessonView {
  /** A few words that name the step: "Under the acromion". */
  readonly title: string;
  /** The picture in words, for whoever does not see it. */
  readonly alt: string;
  readonly spec: ViewSpec;
}

/** What the build makes of a lesson's file. */
export interface LessonBody {
  readonly default: ComponentType<{ readonly components?: MDXComponents }>;
  readonly views: readonly LessonView[];
  /** Numbered from 1 in the order first cited. */
  readonly sources: readonly BibliographyItem[];
}

export interface Lesson extends LessonFacts {
  /** `conditions/rotator-cuff-tendinopathy`. */
  readonly id: string;
  readonly slug: string;
  readonly loadBody: () => Promise<LessonBody>;
}
