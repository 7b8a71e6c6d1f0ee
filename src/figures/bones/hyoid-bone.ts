import { type HyoidFigures, hyoid } from '../skull/hyoid.ts';

export const hyoidBoneFigures: HyoidFigures = {
  bodyAndGreaterHorn: {
    middleOfBody: { at: [0, 1437, 132.5], radii: [4.3, 2.1], triangular: [-0.01, 0] },
    sideOfBody: { at: [6.5, 1436.5, 130.5], radii: [4.6, 2.1] },
    cornerOfBody: { at: [11.5, 1437, 127], radii: [3.6, 1.9] },
    rootOfGreaterHorn: { at: [14.5, 1438, 123], radii: [3.2, 1.8] },
    greaterHorn: { at: [16, 1440, 117], radii: [2.6, 1.6] },
    greaterHornBack: { at: [18, 1444, 110], radii: [1.3, 1.5] },
    greaterHornTip: { at: [19, 1447.5, 103], radii: [2.1, 1.9] },
  },
  lesserHorn: { from: [9, 1437, 130.5], to: [14, 1443, 129], radii: [2, 1.1] },
};

export const hyoidBone = hyoid('hyoid-bone', hyoidBoneFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Authored symmetrical about the mid plane.',
});
