import { useId } from 'react';
import styles from './ProgressBar.module.css';

export interface ProgressBarProps {
  /** What is under way, in words: "Loading the body: 320 of 940 kB". */
  readonly words: string;
  readonly value: number;
  /** 0: not known yet. */
  readonly most: number;
}

export function ProgressBar({ words, value, most }: ProgressBarProps) {
  const wordsId = useId();
  const part = most > 0 ? Math.min(1, value / most) : 0;
  return (
    <div className={styles.box}>
      <p id={wordsId}>{words}</p>
      <div
        role="progressbar"
        aria-labelledby={wordsId}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={most > 0 ? Math.round(part * 100) : undefined}
        aria-valuetext={words}
        className={styles.track}
      >
        <div className={styles.fill} style={{ transform: `scaleX(${part})` }} />
      </div>
    </div>
  );
}
