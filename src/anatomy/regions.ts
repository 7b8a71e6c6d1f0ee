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
    id: 'head',
    name: 'Head',
    plainName: 'Head',
    plain: 'The skull, the face and the jaw.',
    also: ['skull', 'cranium', 'face'],
  },
  {
    id: 'neck',
    name: 'Neck',
    plainName: 'Neck',
    plain: 'From the base of the skull to the collarbones: seven small bones and what turns the head.',
    also: ['cervical region', 'nape'],
  },
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
  {
    id: 'forearm',
    name: 'Forearm',
    plainName: 'Forearm and elbow',
    plain: 'From the elbow to the wrist: the two bones that turn the palm up and down.',
    also: ['lower arm', 'elbow'],
  },
  {
    id: 'hand',
    name: 'Hand',
    plainName: 'Wrist and hand',
    plain: 'The eight small bones of the wrist, and the bones of palm and fingers.',
    also: ['wrist', 'fingers', 'palm'],
  },
  {
    id: 'lower-back',
    name: 'Lower back',
    plainName: 'Lower back',
    plain: 'The five large bones of the lower spine, the lowest ribs, and what lies beside them.',
    also: ['lumbar region', 'loin', 'low back'],
  },
  {
    id: 'hip',
    name: 'Hip and buttock',
    plainName: 'Hip and buttock',
    plain: 'The pelvis, the ball and socket of the hip, and what moves it.',
    also: ['pelvis', 'pelvic girdle', 'gluteal region', 'buttock', 'groin'],
  },
  {
    id: 'thigh',
    name: 'Thigh',
    plainName: 'Thigh',
    plain: 'From the hip to the knee: the longest bone of the body and the muscles along it.',
    also: ['upper leg', 'femoral region'],
  },
  {
    id: 'knee',
    name: 'Knee',
    plainName: 'Knee',
    plain: 'Where thigh and shin meet, with the kneecap in front.',
    also: ['knee joint', 'kneecap'],
  },
  {
    id: 'leg',
    name: 'Leg',
    plainName: 'Lower leg and ankle',
    plain: 'From the knee to the ankle: the shin bone and the slim bone beside it.',
    also: ['lower leg', 'shin', 'calf', 'ankle'],
  },
  {
    id: 'foot',
    name: 'Foot',
    plainName: 'Foot',
    plain: 'The heel, the arch and the toes.',
    also: ['heel', 'toes', 'sole'],
  },
];
