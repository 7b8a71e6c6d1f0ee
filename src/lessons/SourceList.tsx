import type { BibliographyItem } from './bibliographySchema.ts';
import { plainDate } from './plainDate.ts';
import { publishedIn } from './publishedIn.ts';
import { shortCitation } from './shortCitation.ts';

/** What the lesson rests on, numbered as in the text, with what was read of each. */
export function SourceList({ sources }: { readonly sources: readonly BibliographyItem[] }) {
  return (
    <section className="lesson-sources" aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ol>
        {sources.map((item, index) => (
          <li key={item.id} id={`source-${index + 1}`} tabIndex={-1}>
            {shortCitation(item)}. <a href={item.URL}>{item.title}</a>
            {publishedIn(item) && `. ${publishedIn(item)}`}. {read(item)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function read({ accessed, custom }: BibliographyItem): string {
  const [year, month = 1, day = 1] = accessed?.['date-parts'][0] ?? [];
  const when = year ? `, opened ${plainDate(new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10))}` : '';
  return `${custom.level[0]?.toUpperCase()}${custom.level.slice(1)}; read: ${custom.read}${when}.`;
}
