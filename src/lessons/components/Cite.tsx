import { useLessonReading } from '../lessonReading.ts';
import { shortCitation } from '../shortCitation.ts';

/** The numbers of the sources of what was just said; each leads to its source. */
export function Cite({ numbers }: { readonly numbers: string }) {
  const { sources, showSource } = useLessonReading();
  return (
    <sup className="lesson-cite">
      {numbers.split(' ').map((number) => {
        const item = sources[Number(number) - 1];
        return (
          <a
            key={number}
            href={`#source-${number}`}
            title={item && shortCitation(item)}
            aria-label={`Source ${number}${item ? `: ${shortCitation(item)}` : ''}`}
            onClick={(event) => {
              event.preventDefault();
              showSource(Number(number));
            }}
          >
            {number}
          </a>
        );
      })}
    </sup>
  );
}
