import type { Section, Shaft } from '../boneFigures.ts';

/** A shaft through sections in the order written; `wide` is the direction of their first radius, `caps` how far the ends reach past
 *  the first and the last section, mm. */
export function lofted(sections: Readonly<Record<string, Section>>, wide: Shaft['wide'], caps: Shaft['caps']): Shaft {
  return { form: 'shaft', wide, caps, sections };
}
