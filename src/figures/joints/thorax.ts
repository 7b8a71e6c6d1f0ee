/** Midway between the right and left sixth ribs' joints with the sixth thoracic vertebra: between the joint of the head
 *  (15 mm from the midline) and that of the tubercle (38 mm). */
import type { JointCentres } from './jointCentres.ts';

export const thorax: JointCentres = {
  costovertebral: [0, 1275.5, 30],
};
