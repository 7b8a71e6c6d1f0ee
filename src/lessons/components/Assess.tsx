import type { ReactNode } from 'react';

interface AssessProps {
  readonly name: string;
  readonly can: string;
  readonly cannot: string;
  readonly children?: ReactNode;
}

/** A test: how it is done, what it can tell, and what it cannot. */
export function Assess({ name, can, cannot, children }: AssessProps) {
  return (
    <section className="lesson-howto" aria-label={`Test: ${name}`}>
      <h3>{name}</h3>
      {children}
      <dl>
        <dt>It can tell</dt>
        <dd>{can}</dd>
        <dt>It cannot tell</dt>
        <dd>{cannot}</dd>
      </dl>
    </section>
  );
}
