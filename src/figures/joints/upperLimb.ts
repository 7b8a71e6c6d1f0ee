/** Measured on the specimen's right side, to 0.5 mm. */
import type { JointCentres } from './jointCentres.ts';

export const upperLimb: JointCentres = {
  /** Middle of the contact of clavicle and manubrium. */
  sternoclavicular: [-18.5, 1337, 135.5],
  /** Middle of the contact of clavicle and acromion. */
  acromioclavicular: [-147, 1357.5, 62.5],
  /** Centre of the sphere (radius 20 mm) through the articular surface of the head of the humerus. */
  glenohumeral: [-160.5, 1326, 71],
  /** Middle of the axis of the trochlea. */
  humeroulnar: [-208, 1051, 66],
  /** Centre of the head of the radius, set back until the radius clears the ulna from end to end. */
  radioulnar: [-230, 1041, 69],
  /** Centre of the sphere (radius 12 mm) through the facets of the radius for scaphoid and lunate. */
  radiocarpal: [-260.5, 810.5, 118],
  /** Centre of the head of the capitate. */
  midcarpal: [-254.5, 805, 115.5],
};
