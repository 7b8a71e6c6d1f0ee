import { type ReactNode, useId } from 'react';

interface RedFlagProps {
  readonly title?: string;
  readonly children?: ReactNode;
}

/** Signs that are not for massage, and what to do about them. */
export function RedFlag({ title = 'Before anything else', children }: RedFlagProps) {
  const heading = useId();
  return (
    <aside className="lesson-redflag" aria-labelledby={heading}>
      <p className="lesson-aside-title" id={heading}>
        {title}
      </p>
      {children}
    </aside>
  );
}
