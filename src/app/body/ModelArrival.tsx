import { Link } from 'wouter';
import { Button } from '../../ui/Button.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { useModelStatus } from '../stores.tsx';
import styles from './StageMessage.module.css';

/** How far the body has arrived, what of it failed and can be tried again, or that this browser cannot draw it at all. */
export function ModelArrival() {
  const { phase, loaded, total, failures, retry } = useModelStatus((status) => status);
  if (phase === 'no-webgl') return <NoWebgl />;
  if (failures.length > 0) {
    return (
      <div className={styles.message} role="alert">
        <h2>{phase === 'failed' ? 'The body did not arrive' : 'Part of the body did not arrive'}</h2>
        <ul>
          {failures.map(({ file, message }) => (
            <li key={file}>{message}</li>
          ))}
        </ul>
        <div className={styles.ways}>
          <Button look="solid" onClick={retry}>
            Try again
          </Button>
          <Link href="/structures">Go to the list</Link>
        </div>
      </div>
    );
  }
  if (phase === 'ready' || phase === 'failed') return null;
  return (
    <div className={styles.progress}>
      <ProgressBar words={arrivalWords(loaded, total)} value={loaded} most={total} />
    </div>
  );
}

function arrivalWords(loaded: number, total: number): string {
  if (total === 0) return 'The body is on its way. The text can be read already.';
  if (loaded >= total) return 'The body is being put together.';
  return `The body is on its way: ${kilobytes(loaded)} of ${kilobytes(total)} kB`;
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 1000);
}

function NoWebgl() {
  return (
    <div className={styles.message} role="status">
      <h2>This browser cannot draw the body</h2>
      <p>
        It has no WebGL 2, or it is turned off. Everything else is here: the lessons tell in words what each view shows,
        and the list holds every structure.
      </p>
      <div className={styles.ways}>
        <Link href="/structures">Go to the list</Link>
        <Link href="/lessons">See the lessons</Link>
      </div>
    </div>
  );
}
