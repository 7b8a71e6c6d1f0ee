import type { Section, Shaft } from '../boneFigures.ts';

/** A shaft that runs through the mid plane, from its left half: the first section lies in the middle, the last at the left end. */
export function bow(half: Readonly<Record<string, Section>>, wide: Shaft['wide'], cap: number): Shaft {
  const entries = Object.entries(half);
  const left = entries.slice(1).map(([name, section]) => [`${name} left`, section] as const);
  const right = entries.slice(1).map(([name, section]) => [`${name} right`, reflected(section)] as const);
  const [middle] = entries;
  if (!middle) throw new Error('a bow needs a section in the mid plane; found none');
  return {
    form: 'shaft',
    wide,
    caps: [cap, cap],
    sections: Object.fromEntries([...left.toReversed(), middle, ...right]),
  };
}

/** A turn about the axis looks the same from both sides, since the shaft runs on in one direction. */
function reflected(section: Section): Section {
  const [x, y, z] = section.at;
  return { ...section, at: [-x, y, z] };
}
