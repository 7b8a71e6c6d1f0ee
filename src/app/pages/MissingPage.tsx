import { Link } from 'wouter';
import type { Lesson } from '../../lessons/lesson.ts';
import { lessonPath } from '../lesson/lessonPath.ts';
import { PageBody } from './PageBody.tsx';

interface MissingPageProps {
  readonly path: string;
  readonly nearest?: Lesson;
}

export function MissingPage({ path, nearest }: MissingPageProps) {
  return (
    <PageBody>
      <h1>There is no page at this address</h1>
      <p>‘{path}’ was not found here. The body beside this text works all the same.</p>
      {nearest && (
        <p>
          Did you mean <Link href={lessonPath(nearest.id)}>{nearest.title}</Link>?
        </p>
      )}
      <p>
        <Link href="/">Go to the start</Link>, see <Link href="/lessons">all lessons</Link>, or the{' '}
        <Link href="/structures">list of structures</Link>.
      </p>
    </PageBody>
  );
}
