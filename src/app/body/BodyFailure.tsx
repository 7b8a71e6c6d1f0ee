import { useEffect } from 'react';
import { Link } from 'wouter';
import { Button } from '../../ui/Button.tsx';
import { useStores } from '../stores.tsx';
import styles from './StageMessage.module.css';

/** In place of the body where drawing it failed: what happened, and the ways out. */
export function BodyFailure({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { status } = useStores();
  useEffect(() => status.getState().report({ phase: 'failed' }), [status]);
  return (
    <div className={styles.message} role="alert">
      <h2>The body could not be drawn</h2>
      <p>The lessons and the list of structures still work. What went wrong: {error.message}</p>
      <div className={styles.ways}>
        <Button look="solid" onClick={onRetry}>
          Draw it again
        </Button>
        <Button onClick={() => window.location.reload()}>Reload the page</Button>
        <Link href="/structures">Go to the list</Link>
      </div>
    </div>
  );
}
