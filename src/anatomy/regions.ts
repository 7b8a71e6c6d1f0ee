/** The parts of the body that people name and click. Labelled sets of structures until the skin exists. */

export interface Region {
  readonly id: string;
  readonly name: string;
  /** What people call it who have never studied anatomy. */
  readonly plainName: string;
  /** One line: where it reaches and what lies there. */
  readonly plain: string;
  readonly also?: readonly string[];
}

export const regions: readonly Region[] = [
  {
    id: 'shoulder',
    name: 'Shoulder',
    plainName: 'Shoulder',
    plain:
      'Where the arm meets the body: the collarbone, the shoulder blade, the top of the arm bone, and what moves them.',
    also: ['shoulder girdle', 'pectoral girdle', 'shoulder joint'],
  },
  {
    id: 'upper-back',
    name: 'Upper back',
    plainName: 'Upper back and base of the neck',
    plain:
      'From the base of the neck to the lower tips of the shoulder blades: the spine there and the muscles over it.',
    also: ['thoracic back', 'between the shoulder blades', 'base of the neck'],
  },
  {
    id: 'chest',
    name: 'Chest',
    plainName: 'Chest and upper ribs',
    plain: 'The breastbone, the upper ribs, and the muscles on the front and side of them.',
    also: ['thorax', 'rib cage', 'front of the chest'],
  },
  {
    id: 'arm',
    name: 'Arm',
    plainName: 'Upper arm',
    plain: 'From the shoulder to the elbow: the bone of the upper arm and the muscles along it.',
    also: ['upper arm', 'brachium'],
  },
];
