import type { MouseEvent } from 'react';
import { Link, Router } from 'wouter';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import styles from './App.module.css';
import { usePageKeys } from './keyboard/usePageKeys.ts';
import { READING_ID } from './layout/ReadingPane.tsx';
import { TopBar } from './layout/TopBar.tsx';
import { usePageTitle } from './layout/usePageTitle.ts';
import { Workspace } from './layout/Workspace.tsx';
import { Announcer } from './notices/Announcer.tsx';
import { PageFailure } from './pages/PageFailure.tsx';
import { type Stores, StoresProvider } from './stores.tsx';

interface AppProps {
  readonly stores: Stores;
  /** Without its closing slash: '' or `/atlas`. */
  readonly base: string;
}

export function App({ stores, base }: AppProps) {
  return (
    <ErrorBoundary fallback={(error, retry) => <PageFailure error={error} onRetry={retry} />}>
      <StoresProvider stores={stores}>
        <Router base={base}>
          <Site />
        </Router>
      </StoresProvider>
    </ErrorBoundary>
  );
}

function Site() {
  usePageKeys();
  usePageTitle();
  return (
    <div className={styles.site}>
      <nav aria-label="Shortcuts">
        <a href={`#${READING_ID}`} className={styles.skip} onClick={skipToText}>
          Skip to the text
        </a>
        <Link href="/structures" className={styles.skip}>
          Skip to the list of structures
        </Link>
      </nav>
      <TopBar />
      <Workspace />
      <Announcer />
    </div>
  );
}

/** Without leaving a # in the address, which belongs to the headings of a lesson. */
function skipToText(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById(READING_ID)?.focus();
}
