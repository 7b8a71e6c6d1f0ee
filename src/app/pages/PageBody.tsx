import type { ReactNode } from 'react';
import styles from './PageBody.module.css';

/** The text of a page, in a measure that can be read, scrolled by itself. */
export function PageBody({ children }: { readonly children: ReactNode }) {
  return (
    // Scrolled by keys too, once the focus is in it.
    <div className={styles.scroll}>
      <div className={styles.text}>{children}</div>
    </div>
  );
}
