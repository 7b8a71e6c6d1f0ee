import type { BoneFigures } from '../boneFigures.ts';

/** Four rudimentary vertebrae grown into one, symmetric about the mid plane; paired parts are written on x ≥ 0. The specimen's is
 *  one piece with its sacrum: here it begins 2 mm below the apex, as the textbook's joint has it. */
export const coccyx: BoneFigures = {
  structure: 'coccyx',
  grid: 0.7,
  genus: 0,
  parts: {
    bodies: {
      form: 'shaft',
      wide: [1, 0, 0],
      caps: [1.5, 2],
      sections: {
        base: { at: [0, 826, 20], radii: [10, 4.8] },
        first: { at: [0, 817, 20.5], radii: [10.6, 5] },
        firstBelow: { at: [0, 810.5, 21.5], radii: [8.7, 4.6] },
        firstJoint: { at: [0, 807, 22.5], radii: [7.4, 4.4] },
        second: { at: [0, 803, 22.5], radii: [9, 5.3] },
        secondJoint: { at: [0, 799, 25], radii: [5.9, 4.3] },
        third: { at: [0, 796, 27], radii: [6.1, 4.4] },
        tip: { at: [0, 794, 29], radii: [4.1, 3.2] },
      },
      blend: 0,
    },
    transverseProcess: {
      form: 'taper',
      from: [9, 816.5, 20],
      to: [13.5, 812.5, 22.5],
      radii: [4.8, 3],
      blend: 3,
      mirrored: true,
    },
    coccygealCornu: {
      form: 'taper',
      from: [6, 817, 18],
      to: [7.5, 825.5, 14],
      radii: [3, 1.7],
      blend: 3,
      mirrored: true,
    },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'Measured on the tip of the specimen’s sacrum; the cornua and the joint with the sacrum are the textbook’s.',
  },
};
