import type { Side, StructureFacts } from '../structure.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

/** One pair of costal cartilages. `number` is what students write (`costal cartilage 5`). */
function cartilage(
  number: number,
  ordinal: string,
  fma: Record<Side, string>,
  plain: string,
  more: Partial<StructureFacts> = {},
): StructureFacts {
  return {
    id: `${ordinal.toLowerCase()}-costal-cartilage`,
    kind: 'cartilage',
    name: `${ordinal} costal cartilage`,
    latin: `Cartilago costalis ${ROMAN[number - 1]}`,
    plain,
    say: `${ordinal.toLowerCase()} KOSS-tul KAR-tih-lij`,
    also: [`costal cartilage ${number}`, 'rib cartilage'],
    paired: true,
    regions: ['chest'],
    depth: 5,
    fma,
    sources: ['S148'],
    ...more,
  };
}

/** The cartilages that join the ribs to the sternum, from the top down. */
export const costalCartilages: readonly StructureFacts[] = [
  cartilage(
    1,
    'First',
    { right: 'FMA7875', left: 'FMA8005' },
    'The short gristle that ties the first rib to the top of the breastbone, just under the collarbone.',
  ),
  cartilage(
    2,
    'Second',
    { right: 'FMA7886', left: 'FMA8031' },
    'The gristle between the second rib and the breastbone; it meets the ridge where the count of the ribs begins.',
  ),
  cartilage(
    3,
    'Third',
    { right: 'FMA7913', left: 'FMA8058' },
    'The springy gristle that joins the third rib to the side of the breastbone.',
  ),
  cartilage(
    4,
    'Fourth',
    { right: 'FMA7976', left: 'FMA8167' },
    'The springy gristle that joins the fourth rib to the side of the breastbone.',
  ),
  cartilage(
    5,
    'Fifth',
    { right: 'FMA8070', left: 'FMA8112' },
    'The springy gristle that joins the fifth rib to the side of the breastbone.',
  ),
  cartilage(
    6,
    'Sixth',
    { right: 'FMA8194', left: 'FMA8221' },
    'The springy gristle that runs up from the sixth rib to the lower part of the breastbone.',
  ),
  cartilage(
    7,
    'Seventh',
    { right: 'FMA8248', left: 'FMA8275' },
    'The long gristle from the seventh rib up to the end of the breastbone; it makes the edge of the rib cage.',
    {
      standIn:
        'The cartilages of ribs 8 to 10, which lean against this one and make the rest of the edge, are still to be built.',
    },
  ),
];
