import { sternalBone } from '../sternum/sternalBone.ts';
import type { HalfPlate } from '../sternum/symmetricPlate.ts';

/** u to the left, v up, height forward. */
export const xiphoidProcessFigures: HalfPlate = {
  frame: {
    origin: [0, 1169, 199.5],
    u: [1, 0, 0],
    v: [0, 1, 0],
  },
  above: [19, 0.5, 4.2],
  side: {
    xiphisternalCorner: [5.8, 17.5, 0.3, 4],
    upperBorder: [6.4, 8, 0.3, 3.4],
    middleBorder: [7.5, -2, -0.2, 2.8],
    lowerBorder: [5, -11, -1, 2.2],
  },
  below: [-16, -1.6, 2],
  midline: {
    upper: [10, 0.4, 4],
    middle: [-1, -0.1, 3],
    lower: [-10, -1, 2.3],
  },
  beside: {
    upperSide: [4.5, 4, 0.1, 3.4],
  },
};

export const xiphoidProcess = sternalBone('xiphoid-process', xiphoidProcessFigures, {
  from: 'textbook',
  fitted: false,
  note: 'The specimen has none of its own: 35 mm long, thin, below the body of the sternum. Its shape varies much: it may be broad, forked or pierced.',
});
