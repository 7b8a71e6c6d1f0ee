/** About which line each joint turns: unit vectors in the body frame at rest, right side (or midline); a turn is positive by the
 *  right-hand rule. Where nothing is said of a joint, a movement has the axis that anatomy's planes give it in the anatomical
 *  position (ISB recommendations: flexion in the sagittal plane, abduction in the frontal, rotation about the long axis). */
import type { DegreeOfFreedom, Joint, Movement } from '../../anatomy/joints/joint.ts';
import type { Point } from '../boneFigures.ts';

const FORWARD_AND_UP: Point = [-1, 0, 0];
const BACKWARD_AND_UP: Point = [1, 0, 0];
const TO_THE_RIGHT: Point = [0, 0, -1];
const FRONT_TO_THE_LEFT: Point = [0, 1, 0];

/** What hangs below a joint swings forward, to the right, or turns its front to the left. */
const BY_MOVEMENT: Partial<Record<Movement, Point>> = {
  flexion: FORWARD_AND_UP,
  dorsiflexion: FORWARD_AND_UP,
  nutation: FORWARD_AND_UP,
  elevation: FORWARD_AND_UP,
  abduction: TO_THE_RIGHT,
  'lateral-flexion': TO_THE_RIGHT,
  rotation: FRONT_TO_THE_LEFT,
  'medial-rotation': FRONT_TO_THE_LEFT,
};

type Axes = Partial<Record<Movement, Point>>;

/** Square to the plane of the blade of the scapula, backward. */
const SCAPULAR_PLANE: Point = [-0.546, 0.164, -0.822];
/** The thumb stands turned: square to its phalanges (flexion brings the tip across the palm), square to its metacarpal in the
 *  same way, forward from the palm, and along the metacarpal; measured on the specimen. */
const THUMB_PHALANGES: Point = [-0.245, 0.526, 0.814];
const THUMB_METACARPAL: Point = [-0.149, 0.647, 0.748];
const THUMB_FORWARD: Point = [-0.71, 0.704, 0];
const THUMB_LONG: Point = [0.637, 0.642, -0.427];

const BY_JOINT: Readonly<Record<string, Axes>> = {
  temporomandibular: { depression: BACKWARD_AND_UP, protraction: [0, -0.45, 0.893] },
  costovertebral: { elevation: FORWARD_AND_UP },
  /** Square to the clavicle, which points outward and back. */
  sternoclavicular: { elevation: [0.48, 0, -0.877], protraction: [0, 1, 0], 'upward-rotation': [0.868, -0.136, 0.478] },
  acromioclavicular: { 'upward-rotation': SCAPULAR_PLANE, protraction: [0, 1, 0], flexion: [0.83, -0.02, -0.56] },
  /** From the middle of the trochlea to the centre of the capitulum (ISB). */
  humeroulnar: { flexion: [-0.977, 0.16, -0.14] },
  /** From the head of the ulna to the centre of the capitulum (ISB). */
  radioulnar: { pronation: [0.035, 0.98, -0.196] },
  'carpometacarpal-1': { flexion: THUMB_METACARPAL, abduction: THUMB_FORWARD, opposition: THUMB_LONG },
  'metacarpophalangeal-1': { flexion: THUMB_PHALANGES },
  'interphalangeal-hand-1': { flexion: THUMB_PHALANGES },
  tibiofemoral: { flexion: BACKWARD_AND_UP, elevation: [0, 1, 0] },
  patellofemoral: { flexion: BACKWARD_AND_UP, retraction: [0, 0, -1] },
  /** From the tip of the medial malleolus to that of the lateral. */
  talocrural: { dorsiflexion: [-0.873, -0.342, -0.349] },
  /** 42° above the ground and 16° inward of straight ahead, as foot books give it on average. */
  subtalar: { inversion: [0.205, 0.669, 0.714] },
  /** The long axis of the mid-foot: 15° up, 9° inward. */
  midtarsal: { inversion: [0.151, 0.259, 0.954] },
};

/** Toes point forward: what bends them turns them down. */
const TOES = /^(metatarsophalangeal|interphalangeal-foot)/;
/** What stands on a joint of the column swings the other way. */
const COLUMN = /^(lumbosacral|lumbar|thoracolumbar|thoracic|cervicothoracic|cervical|atlantoaxial|atlantooccipital)/;

/** @throws Error where neither the joint nor the movement has an axis. */
export function jointAxis({ id }: Joint, { movement }: DegreeOfFreedom): Point {
  const axis = BY_JOINT[id]?.[movement] ?? BY_MOVEMENT[movement];
  if (!axis) throw new Error(`joint ${id} has no axis for ${movement}: write it in src/figures/joints/jointAxis.ts`);
  const turnsForward = movement === 'flexion' && BY_JOINT[id]?.flexion === undefined;
  return turnsForward && (TOES.test(id) || COLUMN.test(id)) ? BACKWARD_AND_UP : axis;
}
