import { Link } from 'wouter';
import styles from './SiteFoot.module.css';

export function SiteFoot() {
  return (
    <footer className={styles.foot}>
      <p>For learning. We teach; we do not diagnose or treat.</p>
      <p>
        <Link href="/about">About, licence and credit</Link>
      </p>
    </footer>
  );
}
