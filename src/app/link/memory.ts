/** Where a lesson was opened from, kept for the visit so that a reload does not lose it. */
import * as v from 'valibot';

export interface Memory {
  keep(path: string): void;
  /** `/` where nothing was kept, or nothing that can be used. */
  kept(): string;
}

export const BEFORE_LESSON_KEY = 'bodywork-atlas.before-lesson';

/** A path of this site: from its root, and not of another host. */
const PathSchema = v.pipe(v.string(), v.regex(/^\/(?![/\\])/));

/** `storage` undefined, or one that refuses: remembered until the page is left. */
export function createMemory(storage: Storage | undefined): Memory {
  let path = read(storage);
  return {
    keep: (next) => {
      path = next;
      try {
        storage?.setItem(BEFORE_LESSON_KEY, next);
      } catch {
        // Full or refused: it is kept here until the page is left.
      }
    },
    kept: () => path,
  };
}

function read(storage: Storage | undefined): string {
  try {
    return v.parse(PathSchema, storage?.getItem(BEFORE_LESSON_KEY));
  } catch {
    return '/';
  }
}
