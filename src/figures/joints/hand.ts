/** Joints of the right hand, to 0.5 mm: middles of the contacts at the carpus, beyond it centres of the spheres through the heads of the proximal bones; measured on the specimen. */
import type { JointCentres } from './jointCentres.ts';

export const hand: JointCentres = {
  'carpometacarpal-1': [-280.0, 801.5, 126.5],
  'carpometacarpal-2': [-270.0, 793.0, 120.5],
  'carpometacarpal-3': [-259.5, 791.5, 116.0],
  'carpometacarpal-4': [-248.0, 792.0, 118.0],
  'carpometacarpal-5': [-240.5, 793.5, 121.0],
  'metacarpophalangeal-1': [-303.5, 777.5, 142.5],
  'metacarpophalangeal-2': [-285.5, 736.5, 133.0],
  'metacarpophalangeal-3': [-266.0, 738.0, 133.5],
  'metacarpophalangeal-4': [-247.0, 741.0, 133.0],
  'metacarpophalangeal-5': [-231.5, 747.5, 136.0],
  'interphalangeal-hand-1': [-314.5, 750.5, 156.5],
  'interphalangeal-hand-proximal-2': [-298.5, 700.5, 150.0],
  'interphalangeal-hand-proximal-3': [-272.5, 698.5, 157.0],
  'interphalangeal-hand-proximal-4': [-249.0, 703.5, 155.0],
  'interphalangeal-hand-proximal-5': [-227.0, 717.5, 152.5],
  'interphalangeal-hand-distal-2': [-305.5, 684.5, 166.5],
  'interphalangeal-hand-distal-3': [-276.0, 676.5, 174.5],
  'interphalangeal-hand-distal-4': [-250.5, 683.0, 174.0],
  'interphalangeal-hand-distal-5': [-223.5, 700.0, 167.0],
};
