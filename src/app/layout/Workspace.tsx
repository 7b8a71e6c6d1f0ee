import { PanelRightOpen } from 'lucide-react';
import { type CSSProperties, useRef } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../ui/Button.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { BodyStage } from '../body/BodyStage.tsx';
import { Notices } from '../notices/Notices.tsx';
import { Pages } from '../pages/Pages.tsx';
import { pageOf } from '../pages/pageOf.ts';
import { usePane, usePreferences, useStores, useView } from '../stores.tsx';
import { Chosen } from '../structure/Chosen.tsx';
import { PaneSplitter } from './PaneSplitter.tsx';
import { READING_ID, ReadingPane } from './ReadingPane.tsx';
import { useReadable } from './useReadable.ts';
import styles from './Workspace.module.css';

/** The body, and what is read beside it. The body stays where it is, whatever page is open and whatever shape the window has. */
export function Workspace() {
  const { journey } = useStores();
  const [path] = useLocation();
  const page = pageOf(path);
  const phone = useMediaQuery('(max-width: 719px)');
  const { mode, sheet, set } = usePane((state) => state);
  const share = usePreferences((preferences) => preferences.paneShare);
  const chosen = useView((state) => (state.selected ?? state.collection) !== undefined);
  const pane = useRef<HTMLElement>(null);
  const readable = useReadable(pane, path, page);

  // A card over a small picture would leave nothing of it to see.
  const small = useMediaQuery('(max-width: 999px), (max-height: 639px)');
  const inPane = phone || mode === 'full' || (small && mode === 'open') || (mode === 'open' && page.kind === 'home');
  return (
    <div
      className={styles.workspace}
      data-layout={phone ? 'phone' : mode}
      data-sheet={sheet}
      style={{ '--pane-share': `${share}%` } as CSSProperties}
    >
      <div className={styles.body}>
        <BodyStage drawn={readable} covered={phone ? sheet === 'full' : mode === 'full'} />
        {chosen && !inPane && (
          <aside className={styles.card} aria-label="What is selected" data-covers-body>
            <Chosen floating />
          </aside>
        )}
        <Notices />
        {!phone && mode === 'closed' && (
          <Button className={styles.open} icon={PanelRightOpen} onClick={() => set({ mode: 'open' })}>
            {page.name}
          </Button>
        )}
      </div>
      <ReadingPane
        ref={pane}
        phone={phone}
        hidden={!phone && mode === 'closed'}
        splitter={!phone && mode === 'open' && <PaneSplitter controls={READING_ID} />}
        card={chosen && inPane ? <Chosen /> : undefined}
        pageName={page.name}
        back={page.kind === 'home' ? undefined : page.kind === 'lesson' ? journey.beforeLesson() : '/'}
      >
        <Pages page={page} />
      </ReadingPane>
    </div>
  );
}
