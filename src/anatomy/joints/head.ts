/** Head, jaw and hyoid. */
import type { Joint } from './joint.ts';

export const head: readonly Joint[] = [
  {
    id: 'atlantoaxial',
    name: 'Atlanto-axial joints',
    parent: 'cervical-2-3',
    paired: false,
    carries: ['atlas'],
    freedoms: [
      { movement: 'flexion', opposite: 'extension', range: [-8, 5], sources: ['CAS', 'DEL', 'shared out'] },
      {
        movement: 'lateral-flexion',
        opposite: 'lateral-flexion',
        range: [-3, 3],
        sources: ['CAS', 'DEL', 'shared out'],
      },
      { movement: 'rotation', opposite: 'rotation', range: [-38, 38], sources: ['CAS', 'DEL', 'shared out'] },
    ],
  },
  {
    id: 'atlantooccipital',
    name: 'Atlanto-occipital joint',
    parent: 'atlantoaxial',
    paired: false,
    carries: [
      'frontal-bone',
      'parietal-bone',
      'occipital-bone',
      'temporal-bone',
      'sphenoid',
      'ethmoid',
      'zygomatic-bone',
      'maxilla',
      'nasal-bone',
      'lacrimal-bone',
      'palatine-bone',
      'vomer',
      'inferior-nasal-concha',
      'malleus',
      'incus',
      'stapes',
    ],
    freedoms: [
      { movement: 'flexion', opposite: 'extension', range: [-12, 8], sources: ['CAS', 'DEL', 'shared out'] },
      {
        movement: 'lateral-flexion',
        opposite: 'lateral-flexion',
        range: [-5, 5],
        sources: ['CAS', 'DEL', 'shared out'],
      },
      { movement: 'rotation', opposite: 'rotation', range: [-4, 4], sources: ['CAS', 'DEL', 'shared out'] },
    ],
  },
  {
    id: 'temporomandibular',
    name: 'Temporomandibular joints',
    parent: 'atlantooccipital',
    paired: false,
    carries: ['mandible'],
    freedoms: [
      { movement: 'depression', opposite: 'elevation', range: [-1, 30], sources: ['CAS', 'DO'] },
      { movement: 'protraction', opposite: 'retraction', glides: true, range: [0, 12], sources: ['CAS', 'IPI'] },
    ],
  },
  {
    id: 'hyoid',
    name: 'Hyoid bone',
    parent: 'cervical-2-3',
    paired: false,
    carries: ['hyoid-bone'],
    freedoms: [],
  },
];
