import type { ReactNode } from 'react';

interface TechniqueProps {
  readonly name: string;
  readonly position: string;
  readonly dose: string;
  readonly stop: string;
  readonly children?: ReactNode;
}

/** A technique: how the client lies, what the hands do, how long, and when to stop. */
export function Technique({ name, position, dose, stop, children }: TechniqueProps) {
  return (
    <section className="lesson-howto" aria-label={`Technique: ${name}`}>
      <h3>{name}</h3>
      {children}
      <dl>
        <dt>Position</dt>
        <dd>{position}</dd>
        <dt>Dose</dt>
        <dd>{dose}</dd>
        <dt>Stop</dt>
        <dd>{stop}</dd>
      </dl>
    </section>
  );
}
