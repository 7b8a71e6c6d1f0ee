import { BookOpen } from 'lucide-react';
import { Link } from 'wouter';
import type { Lesson } from '../../lessons/lesson.ts';
import styles from './LessonLinks.module.css';
import { lessonPath } from './lessonPath.ts';

interface LessonLinksProps {
  readonly lessons: readonly Lesson[];
  readonly heading: string;
  /** Of its heading. */
  readonly level?: 2 | 3;
}

export function LessonLinks({ lessons, heading, level = 2 }: LessonLinksProps) {
  if (lessons.length === 0) return null;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={styles.links}>
      <Heading>{heading}</Heading>
      <ul>
        {lessons.map((lesson) => (
          <li key={lesson.id}>
            <Link href={lessonPath(lesson.id)}>
              <BookOpen aria-hidden="true" />
              <span>
                {lesson.title}
                <small>{lesson.minutes} min</small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
