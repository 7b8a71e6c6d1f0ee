/** What the parts of a lesson's text need to know of the reading going on round them. */
import { createContext, useContext } from 'react';
import type { ViewStore } from '../state/viewStore.ts';
import type { BibliographyItem } from './bibliographySchema.ts';
import type { LessonView } from './lesson.ts';

/** Where things stand on this site: the page decides, the text asks. */
export interface LessonAddresses {
  readonly lesson: (id: string, heading?: string) => string;
  /** `structure` as the text refers to it: a whole or an id without a side too. */
  readonly structure: (structure: string) => string;
}

export interface LessonReading {
  /** 1 … views.length. */
  readonly step: number;
  readonly views: readonly LessonView[];
  readonly sources: readonly BibliographyItem[];
  readonly lastChecked: string;
  /** Whether there is a picture of the body; where there is none, its words stand in. */
  readonly bodyShown: boolean;
  readonly view: ViewStore;
  readonly addresses: LessonAddresses;
  readonly openLesson: (id: string, heading?: string) => void;
  /** Brings source `number` into sight and gives it the focus. */
  readonly showSource: (number: number) => void;
}

export const LessonReadingContext = createContext<LessonReading | undefined>(undefined);

/** For components of a lesson's text. Throws outside a LessonPane. */
export function useLessonReading(): LessonReading {
  const reading = useContext(LessonReadingContext);
  if (!reading) throw new Error('A lesson’s component stands outside a LessonPane.');
  return reading;
}
