import { type ReactNode, useId, useState } from 'react';
import { useLessonReading } from '../lessonReading.ts';
import { plainDate } from '../plainDate.ts';
import { shortCitation } from '../shortCitation.ts';

interface ClaimProps {
  readonly size: string;
  readonly certainty: string;
  readonly evidence: string;
  /** The numbers of its sources, written by the build. */
  readonly numbers: string;
  readonly children?: ReactNode;
}

const MEANING: Readonly<Record<string, string>> = {
  high: 'further research is very unlikely to change it.',
  moderate: 'the true effect is probably close to this.',
  low: 'the true effect may be quite different.',
  'very low': 'the true effect is likely to be quite different.',
  unclear: 'what we read of the source does not say.',
  unknown: 'no usable studies were found.',
};

const UNSURE = ['unclear', 'unknown'];

/** A statement of effect; its badge says what kind of evidence stands behind it, and opens to how much, how surely, from where. */
export function Claim({ size, certainty, evidence, numbers, children }: ClaimProps) {
  const { sources, lastChecked } = useLessonReading();
  const [open, setOpen] = useState(false);
  const details = useId();
  const cited = numbers.split(' ').flatMap((number) => sources[Number(number) - 1] ?? []);
  return (
    <div className="lesson-claim">
      {children}{' '}
      <button
        type="button"
        className="lesson-badge"
        data-certainty={certainty}
        aria-expanded={open}
        aria-controls={details}
        onClick={() => setOpen(!open)}
      >
        {evidence} · {UNSURE.includes(certainty) ? `certainty ${certainty}` : `${certainty} certainty`}
      </button>
      <dl id={details} className="lesson-claim-details" hidden={!open}>
        <dt>How much</dt>
        <dd>{size}</dd>
        <dt>How surely</dt>
        <dd>
          {certainty}: {MEANING[certainty]}
        </dd>
        <dt>From</dt>
        <dd>
          {cited.map((item) => (
            <a key={item.id} href={item.URL}>
              {shortCitation(item)}
            </a>
          ))}
        </dd>
        <dt>Last checked</dt>
        <dd>{plainDate(lastChecked)}</dd>
      </dl>
    </div>
  );
}
