import { useCallback, useEffect, useMemo } from 'react';
import { useLocation, useRouter, useSearch } from 'wouter';
import { catalogue } from '../../anatomy/catalogue.ts';
import { LessonPane } from '../../lessons/LessonPane.tsx';
import type { Lesson } from '../../lessons/lesson.ts';
import { FIRST_VIEW } from '../../state/savedView.ts';
import { encodeView } from '../../state/viewUrl.ts';
import { useModelStatus, useStores } from '../stores.tsx';
import { lessonPath } from './lessonPath.ts';
import { useHash } from './useHash.ts';
import { useReaderAtWork } from './useReaderAtWork.ts';

/** A lesson at its own address, whose `?step=` says how far it has been read. */
export function LessonPage({ lesson }: { readonly lesson: Lesson }) {
  const { view, notices, pane } = useStores();
  const { base } = useRouter();
  const [path, navigate] = useLocation();
  const asked = new URLSearchParams(useSearch()).get('step') ?? '1';
  const step = Number(asked);
  const bodyShown = useModelStatus(({ phase }) => phase !== 'no-webgl' && phase !== 'failed');

  useEffect(() => pane.getState().reveal(), [pane]);
  const right = Number.isInteger(step) && step >= 1 && step <= Math.max(1, lesson.views);
  const readerAtWork = useReaderAtWork(lesson.id);
  useEffect(() => {
    if (!right)
      notices
        .getState()
        .say(`This lesson has views 1 to ${lesson.views}, and no view ‘${asked}’: showing the nearest.`);
  }, [asked, right, lesson, notices]);

  const addresses = useMemo(
    () => ({
      lesson: (id: string, heading?: string) => `${base}${lessonPath(id, heading)}`,
      structure: (structure: string) =>
        `${base}/?${encodeView({ ...FIRST_VIEW, selected: catalogue.resolve(structure)[0] })}`,
    }),
    [base],
  );
  const goToStep = useCallback(
    (next: number, by: 'reading' | 'jump') => {
      if (by === 'reading' && right && !readerAtWork()) return;
      view.getState().forgetRestoreOverNextApply();
      navigate(`${path}?step=${next}`, { replace: by === 'reading' });
    },
    [view, navigate, path, right, readerAtWork],
  );
  const openLesson = useCallback((id: string, heading?: string) => navigate(lessonPath(id, heading)), [navigate]);

  return (
    <LessonPane
      lesson={lesson}
      step={step}
      onStep={goToStep}
      view={view}
      addresses={addresses}
      onOpenLesson={openLesson}
      heading={useHash()}
      bodyShown={bodyShown}
    />
  );
}
