/** Pelvis to ankle, right side, to 0.5 mm; measured on the specimen. */
import type { JointCentres } from './jointCentres.ts';

export const lowerLimb: JointCentres = {
  /** Middle of the contact of sacrum and hip bone. */
  sacroiliac: [-54.0, 899.5, 57.5],
  /** Centre of the sphere (radius 23 mm) through the head of the femur. */
  hip: [-81.5, 820.0, 93.0],
  /** Middle of the axis through the spheres of the posterior condyles (radii 19 and 20 mm): where the knee turns in mid-flexion. */
  tibiofemoral: [-74.0, 425.5, 62.0],
  /** Axis of the trochlear groove. */
  patellofemoral: [-78.0, 425.5, 70.0],
  /** Midway between the tips of the malleoli. */
  talocrural: [-81.5, 49.5, 57],
  /** Middle of the contact of talus and calcaneus. */
  subtalar: [-77.5, 43.5, 59.5],
};
