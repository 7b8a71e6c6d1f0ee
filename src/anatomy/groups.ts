/** Sets of structures that people ask for by one name, though anatomy does not draw them as one structure with parts. */

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly plain: string;
  readonly say?: string;
  readonly also?: readonly string[];
  /** Ids without a side. */
  readonly structures: readonly string[];
}

export const groups: readonly Group[] = [
  {
    id: 'rotator-cuff',
    name: 'Rotator cuff',
    plain: 'Four muscles whose tendons wrap round the ball of the shoulder and keep it in its socket.',
    say: 'ROH-tay-ter kuff',
    also: ['SITS', 'SITS muscles', 'cuff muscles', 'rotor cuff', 'rotary cuff'],
    structures: ['supraspinatus', 'infraspinatus', 'teres-minor', 'subscapularis'],
  },
  {
    id: 'rhomboids',
    name: 'Rhomboids',
    plain: 'Two flat muscles between the spine and the shoulder blade; they draw the shoulder blade back.',
    say: 'ROM-boydz',
    also: ['musculi rhomboidei'],
    structures: ['rhomboid-minor', 'rhomboid-major'],
  },
  {
    id: 'sternum',
    name: 'Sternum',
    plain: 'The breastbone: the flat bone down the middle of the chest, in three pieces one below the other.',
    say: 'STER-num',
    also: ['breastbone', 'breast bone', 'chest bone'],
    structures: ['manubrium-of-sternum', 'body-of-sternum', 'xiphoid-process'],
  },
  {
    id: 'ribs',
    name: 'Ribs',
    plain: 'The twelve pairs of curved bones that make the cage of the chest.',
    also: ['rib cage', 'costae'],
    structures: [
      'first-rib',
      'second-rib',
      'third-rib',
      'fourth-rib',
      'fifth-rib',
      'sixth-rib',
      'seventh-rib',
      'eighth-rib',
      'ninth-rib',
      'tenth-rib',
      'eleventh-rib',
      'twelfth-rib',
    ],
  },
  {
    id: 'vertebral-column',
    name: 'Vertebral column',
    plain: 'The spine: so far the three lowest bones of the neck and the upper eight of the chest.',
    say: 'VER-tuh-brul KOL-um',
    also: ['spine', 'backbone', 'spinal column', 'vertebrae', 'columna vertebralis'],
    structures: [
      'fifth-cervical-vertebra',
      'sixth-cervical-vertebra',
      'seventh-cervical-vertebra',
      'first-thoracic-vertebra',
      'second-thoracic-vertebra',
      'third-thoracic-vertebra',
      'fourth-thoracic-vertebra',
      'fifth-thoracic-vertebra',
      'sixth-thoracic-vertebra',
      'seventh-thoracic-vertebra',
      'eighth-thoracic-vertebra',
    ],
  },
];
