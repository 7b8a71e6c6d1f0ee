/** What holds of every lesson that is published. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/anatomy/catalogue.ts';
import { CLIENT_GRADE } from '../../src/lessons/vite/plainLanguage.ts';
import { lessonText, library, readText } from './lessonFiles.ts';

const readings = await Promise.all(library.ids.map(async (id) => ({ id, ...(await readText(id, lessonText(id))) })));

describe.each(readings)('$id', ({ problems, facts, readingGrade }) => {
  it('has nothing wrong that the build would refuse', () => {
    expect(problems.join('\n')).toBe('');
  });

  it('takes the reader through four to nine views', () => {
    expect(facts?.views).toBeGreaterThanOrEqual(4);
    expect(facts?.views).toBeLessThanOrEqual(9);
  });

  it('reads at grade 8 or below where clients read it', () => {
    expect(readingGrade === undefined).toBe(!facts?.audience.includes('client'));
    expect(readingGrade ?? 0).toBeLessThanOrEqual(CLIENT_GRADE);
  });
});

describe('the lessons together', () => {
  it('include the three that everything else leads to', () => {
    expect(library.ids).toEqual(
      expect.arrayContaining([
        'foundations/what-is-orthopedic-massage',
        'conditions/rotator-cuff-tendinopathy',
        'safety/when-massage-is-contraindicated',
      ]),
    );
  });

  it('cite every source that the bibliography holds', () => {
    const cited = new Set(readings.flatMap(({ facts }) => facts?.sources ?? []));
    expect([...library.bibliography.keys()].filter((key) => !cited.has(key))).toEqual([]);
  });

  it('have titles, and places within their kind, of their own', () => {
    const titles = readings.map(({ facts }) => facts?.title);
    const places = readings.map(({ facts }) => `${facts?.kind} ${facts?.order}`);
    expect(new Set(titles).size).toBe(titles.length);
    expect(new Set(places).size).toBe(places.length);
  });

  it('are offered in every region of the body', () => {
    const regions = new Set(readings.flatMap(({ facts }) => facts?.regions ?? []));
    expect(catalogue.regions.map(({ id }) => id).filter((id) => !regions.has(id))).toEqual([]);
  });
});
