import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { classes } from './classes.ts';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'title'> {
  readonly icon?: LucideIcon;
  /** `solid`: the one thing to do here. `quiet`: no border. Default: bordered. */
  readonly look?: 'bordered' | 'quiet' | 'solid';
  /** For a button that stays down: whether it is. */
  readonly pressed?: boolean;
}

export function Button({ icon: Icon, look = 'bordered', pressed, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" aria-pressed={pressed} className={classes(styles.button, styles[look], className)} {...rest}>
      {Icon && <Icon aria-hidden="true" className={styles.icon} />}
      {children}
    </button>
  );
}
