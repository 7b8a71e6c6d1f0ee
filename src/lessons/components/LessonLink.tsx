import type { MouseEvent, ReactNode } from 'react';
import { useLessonReading } from '../lessonReading.ts';
import { isPlainClick } from './isPlainClick.ts';

interface LessonLinkProps {
  /** `kind/slug`. */
  readonly to: string;
  readonly anchor?: string;
  readonly children?: ReactNode;
}

/** A way from one lesson to another, or to a heading of it. */
export function LessonLink({ to, anchor, children }: LessonLinkProps) {
  const { addresses, openLesson } = useLessonReading();
  const open = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    openLesson(to, anchor);
  };
  return (
    <a href={addresses.lesson(to, anchor)} onClick={open}>
      {children}
    </a>
  );
}
