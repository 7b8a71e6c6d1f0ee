import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import styles from './IconButton.module.css';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'title' | 'aria-label'> {
  readonly icon: LucideIcon;
  /** Its accessible name, and its tooltip. */
  readonly label: string;
  readonly pressed?: boolean;
  readonly bordered?: boolean;
}

export function IconButton({ icon: Icon, label, pressed, bordered, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      className={classes(styles.button, bordered && styles.bordered, className)}
      {...rest}
    >
      <Icon aria-hidden="true" className={styles.icon} />
    </button>
  );
}
