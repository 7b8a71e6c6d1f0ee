import type { StructureFacts } from '../structure.ts';

const CARTILAGE_TO_COME =
  'The cartilage that joins this rib to the one above is still to be built, so the front end stops short.';

/** One pair of ribs. `number` is what students write (`rib 5`). */
function rib(
  number: number,
  ordinal: string,
  roman: string,
  right: string,
  left: string,
  plain: string,
  more: Partial<StructureFacts> = {},
): StructureFacts {
  return {
    id: `${ordinal.toLowerCase()}-rib`,
    kind: 'bone',
    name: `${ordinal} rib`,
    latin: `Costa ${roman}`,
    plain,
    also: [`rib ${number}`],
    paired: true,
    regions: ['chest', 'upper-back'],
    depth: 5,
    fma: { right, left },
    sources: ['S148'],
    ...more,
  };
}

/** From the top down. */
const ribs: readonly StructureFacts[] = [
  rib(
    1,
    'First',
    'I',
    'FMA7857',
    'FMA7987',
    'The short, flat rib at the top of the chest, tucked under the collarbone.',
  ),
  rib(
    2,
    'Second',
    'II',
    'FMA7882',
    'FMA8012',
    'The second rib from the top; in front it meets the breastbone at a ridge you can feel with a finger.',
  ),
  rib(
    3,
    'Third',
    'III',
    'FMA7909',
    'FMA8039',
    'The third rib from the top: a curved bone that runs from the spine round to the front of the chest.',
  ),
  rib(
    4,
    'Fourth',
    'IV',
    'FMA7957',
    'FMA8148',
    'The fourth rib from the top: a curved bone that runs from the spine round to the front of the chest.',
  ),
  rib(
    5,
    'Fifth',
    'V',
    'FMA8066',
    'FMA8093',
    'The fifth rib from the top: a curved bone that runs from the spine round to the front of the chest.',
  ),
  rib(
    6,
    'Sixth',
    'VI',
    'FMA8175',
    'FMA8202',
    'The sixth rib from the top: a curved bone that runs from the spine round to the front of the chest.',
  ),
  rib(
    7,
    'Seventh',
    'VII',
    'FMA8229',
    'FMA8256',
    'The seventh rib from the top, as a rule the lowest that reaches the breastbone by a cartilage of its own.',
  ),
  rib(
    8,
    'Eighth',
    'VIII',
    'FMA8283',
    'FMA8310',
    'The eighth rib from the top; in front, its cartilage joins the one of the rib above.',
    { standIn: CARTILAGE_TO_COME },
  ),
  rib(
    9,
    'Ninth',
    'IX',
    'FMA8364',
    'FMA8391',
    'The ninth rib from the top; in front, its cartilage joins the one of the rib above.',
    { standIn: CARTILAGE_TO_COME },
  ),
  rib(
    10,
    'Tenth',
    'X',
    'FMA8445',
    'FMA8472',
    'The tenth rib from the top, the lowest that reaches round to the edge of the rib cage in front.',
    { standIn: CARTILAGE_TO_COME },
  ),
  rib(
    11,
    'Eleventh',
    'XI',
    'FMA8531',
    'FMA8532',
    'A short rib that starts at the spine and ends free in the side of the waist.',
    { also: ['rib 11', 'floating rib'], regions: ['lower-back', 'chest'] },
  ),
  rib(
    12,
    'Twelfth',
    'XII',
    'FMA8533',
    'FMA8534',
    'The lowest and shortest rib; it starts at the spine and ends free above the waist.',
    { also: ['rib 12', 'floating rib', 'last rib'], regions: ['lower-back', 'chest'] },
  ),
];

/** The cage of the chest: the breastbone and the ribs. */
export const thoraxBones: readonly StructureFacts[] = [
  {
    id: 'manubrium-of-sternum',
    kind: 'bone',
    name: 'Manubrium of sternum',
    latin: 'Manubrium sterni',
    plain: 'The broad top of the breastbone; the collarbones and the first pair of ribs join it.',
    say: 'muh-NOO-bree-um of STER-num',
    also: ['manubrium', 'breastbone', 'top of the breastbone'],
    paired: false,
    regions: ['chest'],
    depth: 5,
    fma: 'FMA7486',
    sources: ['S148'],
  },
  {
    id: 'body-of-sternum',
    kind: 'bone',
    name: 'Body of sternum',
    latin: 'Corpus sterni',
    plain: 'The long middle piece of the breastbone, down the centre of the chest.',
    say: 'BOD-ee of STER-num',
    also: ['sternal body', 'gladiolus', 'mesosternum', 'breastbone'],
    paired: false,
    regions: ['chest'],
    depth: 5,
    fma: 'FMA7487',
    sources: ['S148'],
  },
  ...ribs,
];
