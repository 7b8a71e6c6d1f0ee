/** The rib cage moves as one: ribs and sternum about the costovertebral joints, as in breathing. */
import type { Joint } from './joint.ts';

export const thorax: readonly Joint[] = [
  {
    id: 'costovertebral',
    name: 'Costovertebral joints',
    // A rigid cage can hang on one vertebra only: the middle one of the twelve levels follows their mean.
    parent: 'thoracic-6-7',
    paired: false,
    carries: [
      'first-rib',
      'second-rib',
      'third-rib',
      'fourth-rib',
      'fifth-rib',
      'sixth-rib',
      'seventh-rib',
      'eighth-rib',
      'ninth-rib',
      'tenth-rib',
      'eleventh-rib',
      'twelfth-rib',
      'manubrium-of-sternum',
      'body-of-sternum',
      'xiphoid-process',
    ],
    movements: ['elevation', 'depression'],
  },
];
