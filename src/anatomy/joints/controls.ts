/** Every slider that moves the skeleton. Joints of the column, of the shoulder girdle and of the wrist move together, as people
 *  move them; the rest are driven one by one. */
import type { Control, ControlFreedom, ControlSection, Drive } from './control.ts';
import { foot } from './foot.ts';
import { hand } from './hand.ts';
import type { DegreeOfFreedom, Joint, Movement } from './joint.ts';
import { joints } from './joints.ts';
import { lowerLimb } from './lowerLimb.ts';
import { upperLimb } from './upperLimb.ts';

const NECK = /^(cervicothoracic|cervical-|atlantoaxial|atlantooccipital)/;
const UPPER_BACK = /^thoracic-/;
const LOWER_BACK = /^(lumbosacral|lumbar-|thoracolumbar)/;

/** A region of the column bends as one: each level by its share of the whole. */
function column(id: string, name: string, levels: RegExp): Control {
  const own = joints.filter((joint) => levels.test(joint.id));
  const movements: readonly Movement[] = ['flexion', 'lateral-flexion', 'rotation'];
  return { id, name, paired: false, section: 'Head and spine', freedoms: movements.map((one) => together(own, one)) };
}

function together(own: readonly Joint[], movement: Movement): ControlFreedom {
  const parts = own.flatMap((joint) => {
    const freedom = joint.freedoms.find((one) => one.movement === movement);
    return freedom ? [{ joint, freedom }] : [];
  });
  const least = parts.reduce((sum, { freedom }) => sum + freedom.range[0], 0);
  const most = parts.reduce((sum, { freedom }) => sum + freedom.range[1], 0);
  const [first] = parts;
  if (!first) throw new Error(`no joint of the column does ${movement}`);
  return {
    movement,
    opposite: first.freedom.opposite,
    range: [Math.round(least), Math.round(most)],
    sources: first.freedom.sources,
    drives: parts.map(({ joint, freedom }) => ({
      joint: joint.id,
      movement,
      share: [freedom.range[0] / least, freedom.range[1] / most],
    })),
  };
}

/** What people call a joint, where its anatomical name would not be known; the name stands beside it. */
const EVERYDAY: Readonly<Record<string, string>> = {
  costovertebral: 'Rib cage, as in a breath',
  humeroulnar: 'Elbow',
  radioulnar: 'Forearm, palm to front and back',
  hip: 'Hip',
  talocrural: 'Ankle',
};

/** A joint that is driven by itself. */
function single(joint: Joint, section: ControlSection): Control {
  const { id, paired, freedoms } = joint;
  return {
    id,
    name: EVERYDAY[id] ?? joint.name,
    paired,
    section,
    freedoms: freedoms.map((freedom) => alone(id, freedom)),
  };
}

function alone(joint: string, { movement, opposite, range, sources }: DegreeOfFreedom): ControlFreedom {
  return { movement, opposite, range, sources, drives: [drive(joint, movement, 1)] };
}

function drive(joint: string, movement: Movement, positive: number, negative = positive): Drive {
  return { joint, movement, share: [negative, positive] };
}

const jaw: Control = {
  id: 'temporomandibular',
  name: 'Jaw',
  paired: false,
  section: 'Head and spine',
  freedoms: [
    {
      movement: 'depression',
      opposite: 'elevation',
      range: [0, 30],
      sources: ['CAS', 'DO'],
      // The condyles slide forward, about a centimetre, as the jaw opens.
      drives: [drive('temporomandibular', 'depression', 1), drive('temporomandibular', 'protraction', 0.33)],
    },
  ],
};

const shoulderBlade: Control = {
  id: 'scapulothoracic',
  name: 'Shoulder blade',
  paired: true,
  section: 'Shoulder and arm',
  freedoms: [
    {
      movement: 'elevation',
      opposite: 'depression',
      range: [-10, 30],
      sources: ['editorial'],
      // The blade stays upright while the clavicle rises.
      drives: [drive('sternoclavicular', 'elevation', 1), drive('acromioclavicular', 'upward-rotation', -1)],
    },
    {
      movement: 'protraction',
      opposite: 'retraction',
      range: [-20, 20],
      sources: ['editorial'],
      drives: [drive('sternoclavicular', 'protraction', 1), drive('acromioclavicular', 'protraction', -0.4)],
    },
    {
      movement: 'upward-rotation',
      opposite: 'downward-rotation',
      range: [-10, 60],
      sources: ['PH'],
      drives: [drive('sternoclavicular', 'elevation', 0.4), drive('acromioclavicular', 'upward-rotation', 0.6)],
    },
  ],
};

/** Of three degrees that an arm is lifted, the scapula gives one (the 2:1 rhythm that textbooks teach). The arm's own angle is
 *  told from the trunk, so the joint of arm and blade does the rest. */
function lifted(movement: Movement, opposite: Movement, range: readonly [number, number]): ControlFreedom {
  return {
    movement,
    opposite,
    range,
    sources: ['NW', 'GILL', 'PH'],
    drives: [
      drive('glenohumeral', movement, 1),
      drive('sternoclavicular', 'elevation', 0.4 / 3, 0),
      drive('acromioclavicular', 'upward-rotation', 0.6 / 3, 0),
    ],
  };
}

const shoulder: Control = {
  id: 'glenohumeral',
  name: 'Shoulder, with its blade',
  paired: true,
  section: 'Shoulder and arm',
  freedoms: [
    lifted('flexion', 'extension', [-60, 170]),
    lifted('abduction', 'adduction', [-10, 170]),
    {
      movement: 'medial-rotation',
      opposite: 'lateral-rotation',
      range: [-90, 70],
      sources: ['NW'],
      drives: [drive('glenohumeral', 'medial-rotation', 1)],
    },
  ],
};

const wrist: Control = {
  id: 'radiocarpal',
  name: 'Wrist',
  paired: true,
  section: 'Hand',
  freedoms: [
    {
      movement: 'flexion',
      opposite: 'extension',
      range: [-70, 80],
      sources: ['NW'],
      drives: [drive('radiocarpal', 'flexion', 0.55, 0.5), drive('midcarpal', 'flexion', 0.45, 0.5)],
    },
    {
      movement: 'abduction',
      opposite: 'adduction',
      range: [-30, 20],
      sources: ['NW'],
      drives: [drive('radiocarpal', 'abduction', 0.4, 0.65), drive('midcarpal', 'abduction', 0.6, 0.35)],
    },
  ],
};

const knee: Control = {
  id: 'tibiofemoral',
  name: 'Knee',
  paired: true,
  section: 'Hip and leg',
  freedoms: [
    {
      movement: 'flexion',
      opposite: 'extension',
      range: [0, 135],
      sources: ['DV', 'MSD', 'CDC'],
      // The patella slides down the groove of the femur and sinks in between the condyles; mm a degree fitted to the bones.
      drives: [
        drive('tibiofemoral', 'flexion', 1),
        drive('tibiofemoral', 'elevation', 0.025),
        drive('patellofemoral', 'flexion', 0.66),
        drive('patellofemoral', 'retraction', 0.085),
      ],
    },
    {
      movement: 'medial-rotation',
      opposite: 'lateral-rotation',
      range: [-10, 10],
      sources: ['editorial'],
      drives: [drive('tibiofemoral', 'medial-rotation', 1)],
    },
  ],
};

const hindfoot: Control = {
  id: 'subtalar',
  name: 'Hindfoot and mid-foot',
  paired: true,
  section: 'Foot',
  freedoms: [
    {
      movement: 'inversion',
      opposite: 'eversion',
      range: [-18, 35],
      sources: ['DEL', 'AF'],
      drives: [drive('subtalar', 'inversion', 0.57, 0.55), drive('midtarsal', 'inversion', 0.43, 0.45)],
    },
  ],
};

const TOGETHER: ReadonlySet<string> = new Set([
  'sternoclavicular',
  'acromioclavicular',
  'glenohumeral',
  'radiocarpal',
  'midcarpal',
  'tibiofemoral',
  'patellofemoral',
  'subtalar',
  'midtarsal',
]);

const singles = (list: readonly Joint[], section: ControlSection): Control[] =>
  list.filter(({ id, freedoms }) => freedoms.length > 0 && !TOGETHER.has(id)).map((joint) => single(joint, section));

export const controls: readonly Control[] = [
  jaw,
  column('neck', 'Neck', NECK),
  column('upper-back', 'Upper back', UPPER_BACK),
  column('lower-back', 'Lower back', LOWER_BACK),
  ...joints.filter(({ id }) => id === 'costovertebral').map((joint) => single(joint, 'Head and spine')),
  shoulderBlade,
  shoulder,
  ...singles(upperLimb, 'Shoulder and arm'),
  wrist,
  ...singles(hand, 'Hand'),
  ...singles(
    lowerLimb.filter(({ id }) => id !== 'talocrural'),
    'Hip and leg',
  ),
  knee,
  ...singles(
    lowerLimb.filter(({ id }) => id === 'talocrural'),
    'Foot',
  ),
  hindfoot,
  ...singles(foot, 'Foot'),
];
