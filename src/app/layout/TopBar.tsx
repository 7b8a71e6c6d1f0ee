import { BookOpen, Hand, Presentation } from 'lucide-react';
import { Link } from 'wouter';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { KeyboardHelp } from '../keyboard/KeyboardHelp.tsx';
import { ThemeButton } from '../preferences/ThemeButton.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { DOORS } from './doors.ts';
import styles from './TopBar.module.css';

const ICONS = { learn: BookOpen, booking: Hand, teach: Presentation } as const;

/** Name, search, the three doors, theme. On a phone the doors stand in the sheet alone. */
export function TopBar() {
  const wide = useMediaQuery('(min-width: 1080px)');
  const roomy = useMediaQuery('(min-width: 720px)');
  return (
    <header className={styles.bar}>
      <Link href="/" className={styles.name} aria-label="Bodywork Atlas, to the body">
        Bodywork <span>Atlas</span>
      </Link>
      <SearchBox placeholder={roomy ? 'Find a muscle, bone or lesson' : 'Search'} />
      {roomy && (
        <nav aria-label="Ways in" className={styles.doors}>
          {DOORS.map(({ id, label, short, path }) => {
            const Icon = ICONS[id];
            return (
              <Link key={id} href={path} aria-label={label}>
                <Icon aria-hidden="true" />
                {wide ? label : short}
              </Link>
            );
          })}
        </nav>
      )}
      <div className={styles.end}>
        {roomy && <KeyboardHelp />}
        <ThemeButton />
      </div>
    </header>
  );
}
