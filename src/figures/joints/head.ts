/** Head and jaw, on the midline; measured on the specimen, to 0.5 mm. */
import type { JointCentres } from './jointCentres.ts';

export const head: JointCentres = {
  /** The dens, level with the lateral joints. */
  atlantoaxial: [0.0, 1479.0, 93.0],
  /** Centre of the sphere (radius 34 mm) through the occipital condyles. */
  atlantooccipital: [0.0, 1513.0, 78.0],
  /** Midway between the centres of the condyles of the mandible (spheres of radius 7 mm). */
  temporomandibular: [0.0, 1508.5, 104.5],
  hyoid: [0.0, 1420.0, 125.0],
};
