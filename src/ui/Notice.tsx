import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';
import styles from './Notice.module.css';

export interface NoticeProps {
  readonly children: ReactNode;
  readonly onDismiss: () => void;
}

/** A line that says what happened, until it is sent away. Stand it inside an element of role `status`. */
export function Notice({ children, onDismiss }: NoticeProps) {
  return (
    <div className={styles.notice}>
      <p>{children}</p>
      <IconButton icon={X} label="Dismiss" onClick={onDismiss} />
    </div>
  );
}
