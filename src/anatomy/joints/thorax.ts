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
      'first-costal-cartilage',
      'second-costal-cartilage',
      'third-costal-cartilage',
      'fourth-costal-cartilage',
      'fifth-costal-cartilage',
      'sixth-costal-cartilage',
      'seventh-costal-cartilage',
      'eighth-costal-cartilage',
      'ninth-costal-cartilage',
      'tenth-costal-cartilage',
      'manubrium-of-sternum',
      'body-of-sternum',
      'xiphoid-process',
    ],
    freedoms: [{ movement: 'elevation', opposite: 'depression', range: [-3, 6], sources: ['editorial'] }],
  },
];
