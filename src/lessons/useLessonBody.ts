import { useCallback, useEffect, useState } from 'react';
import type { Lesson, LessonBody } from './lesson.ts';

export type LessonBodyState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly body: LessonBody }
  | { readonly phase: 'failed'; readonly reason: string; readonly retry: () => void };

/** The text of a lesson, which comes on its own when it is first read. */
export function useLessonBody(lesson: Lesson): LessonBodyState {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<{
    readonly key: string;
    readonly body?: LessonBody;
    readonly reason?: string;
  }>();
  const key = `${lesson.id} ${attempt}`;
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  useEffect(() => {
    let wanted = true;
    lesson.loadBody().then(
      (body) => wanted && setLoaded({ key, body }),
      (error) => wanted && setLoaded({ key, reason: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [lesson, key]);
  if (loaded?.key !== key) return { phase: 'loading' };
  if (loaded.body) return { phase: 'ready', body: loaded.body };
  return { phase: 'failed', reason: loaded.reason ?? '', retry };
}
