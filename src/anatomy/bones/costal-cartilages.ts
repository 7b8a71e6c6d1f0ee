import type { StructureFacts } from '../structure.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

const NO_FMA = { noFma: 'No id for this cartilage was found in the lists that were opened.' };

/** One pair of costal cartilages. `number` is what students write (`costal cartilage 5`). */
function cartilage(
  number: number,
  ordinal: string,
  identity: Pick<StructureFacts, 'fma' | 'noFma'>,
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
    ...identity,
    sources: ['S148'],
    ...more,
  };
}

/** The cartilages that join the ribs to the sternum, the last three by way of the one above, from the top down. */
export const costalCartilages: readonly StructureFacts[] = [
  cartilage(
    1,
    'First',
    { fma: { right: 'FMA7875', left: 'FMA8005' } },
    'The short gristle that ties the first rib to the top of the breastbone, just under the collarbone.',
  ),
  cartilage(
    2,
    'Second',
    { fma: { right: 'FMA7886', left: 'FMA8031' } },
    'The gristle between the second rib and the breastbone; it meets the ridge where the count of the ribs begins.',
  ),
  cartilage(
    3,
    'Third',
    { fma: { right: 'FMA7913', left: 'FMA8058' } },
    'The springy gristle that joins the third rib to the side of the breastbone.',
  ),
  cartilage(
    4,
    'Fourth',
    { fma: { right: 'FMA7976', left: 'FMA8167' } },
    'The springy gristle that joins the fourth rib to the side of the breastbone.',
  ),
  cartilage(
    5,
    'Fifth',
    { fma: { right: 'FMA8070', left: 'FMA8112' } },
    'The springy gristle that joins the fifth rib to the side of the breastbone.',
  ),
  cartilage(
    6,
    'Sixth',
    { fma: { right: 'FMA8194', left: 'FMA8221' } },
    'The springy gristle that runs up from the sixth rib to the lower part of the breastbone.',
  ),
  cartilage(
    7,
    'Seventh',
    { fma: { right: 'FMA8248', left: 'FMA8275' } },
    'The long gristle from the seventh rib up to the end of the breastbone; it makes the edge of the rib cage.',
  ),
  cartilage(
    8,
    'Eighth',
    NO_FMA,
    'The gristle that runs up from the eighth rib to the cartilage above it; part of the edge of the rib cage.',
  ),
  cartilage(
    9,
    'Ninth',
    NO_FMA,
    'The gristle that runs up from the ninth rib to the cartilage above it; part of the edge of the rib cage.',
  ),
  cartilage(
    10,
    'Tenth',
    NO_FMA,
    'The short gristle that ties the tenth rib to the cartilage above it, at the lower end of the edge of the rib cage.',
  ),
];
