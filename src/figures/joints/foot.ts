/** Joints of the right foot, to 0.5 mm: middles of the contacts in the tarsus, beyond it centres of the spheres through the heads of the proximal bones; measured on the specimen. */
import type { JointCentres } from './jointCentres.ts';

export const foot: JointCentres = {
  /** Between the talonavicular and the calcaneocuboid contacts. */
  midtarsal: [-82.0, 41.0, 81.0],
  'tarsometatarsal-1': [-74.5, 33.0, 125.5],
  'tarsometatarsal-2': [-90.5, 38.5, 118.5],
  'tarsometatarsal-3': [-99.5, 33.5, 116.5],
  'tarsometatarsal-4': [-103.5, 27.0, 107.5],
  'tarsometatarsal-5': [-109.5, 19.0, 95.5],
  'metatarsophalangeal-1': [-72.5, 11.5, 168.0],
  'metatarsophalangeal-2': [-94.0, 7.5, 175.0],
  'metatarsophalangeal-3': [-107.0, 7.5, 170.5],
  'metatarsophalangeal-4': [-119.0, 6.0, 162.0],
  'metatarsophalangeal-5': [-131.0, 4.5, 149.0],
  'interphalangeal-foot-1': [-81.0, 1.5, 204.5],
  'interphalangeal-foot-proximal-2': [-100.5, 3.0, 203.5],
  'interphalangeal-foot-proximal-3': [-115.0, 1.5, 198.0],
  'interphalangeal-foot-proximal-4': [-128.5, 0.5, 186.0],
  'interphalangeal-foot-proximal-5': [-140.0, -1.0, 174.0],
  'interphalangeal-foot-distal-2': [-103.5, 1.0, 217.0],
  'interphalangeal-foot-distal-3': [-118.5, 0.0, 212.5],
  'interphalangeal-foot-distal-4': [-131.5, 0.0, 197.5],
  'interphalangeal-foot-distal-5': [-141.5, -1.0, 179.5],
};
