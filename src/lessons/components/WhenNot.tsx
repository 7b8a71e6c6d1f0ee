import { type ReactNode, useId } from 'react';

interface WhenNotProps {
  readonly title?: string;
  readonly children?: ReactNode;
}

/** When hands stay off, or change what they do. It stands before any how. */
export function WhenNot({ title = 'When not to', children }: WhenNotProps) {
  const heading = useId();
  return (
    <aside className="lesson-whennot" aria-labelledby={heading}>
      <p className="lesson-aside-title" id={heading}>
        {title}
      </p>
      {children}
    </aside>
  );
}
