import { Link } from 'wouter';
import { lessonIndex } from '../../lessons/lessonIndex.ts';
import { DOORS } from '../layout/doors.ts';
import { LessonLinks } from '../lesson/LessonLinks.tsx';
import { RegionChips } from '../structure/RegionChips.tsx';
import styles from './HomePage.module.css';
import { PageBody } from './PageBody.tsx';
import { SiteFoot } from './SiteFoot.tsx';

export function HomePage() {
  return (
    <PageBody>
      <h1>Turn the body, click a place, learn what lies there</h1>
      <p>
        An open, free atlas for orthopedic massage. So far it holds the whole skeleton with its joints, and the muscles
        of the shoulder and the upper back.
      </p>
      <nav aria-label="Three ways in" className={styles.doors}>
        {DOORS.map(({ id, label, line, path }) => (
          <Link key={id} href={path}>
            <strong>{label}</strong>
            <span>{line}</span>
          </Link>
        ))}
      </nav>
      <RegionChips label="Choose a region" />
      <LessonLinks lessons={lessonIndex} heading="Lessons" />
      <p>
        <Link href="/landmarks">Find a landmark</Link> of bone by name or by hand, or{' '}
        <Link href="/joints">move the joints</Link>: bend, turn, and lay the body on the table.
      </p>
      <p>
        <Link href="/structures">The list of all structures</Link> does everything that the picture does, by name.
      </p>
      <SiteFoot />
    </PageBody>
  );
}
