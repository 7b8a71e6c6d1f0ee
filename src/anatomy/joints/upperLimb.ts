/** Shoulder girdle, arm, forearm and wrist, from the sternum outwards. */
import type { Joint } from './joint.ts';

export const upperLimb: readonly Joint[] = [
  {
    id: 'sternoclavicular',
    name: 'Sternoclavicular joint',
    parent: 'costovertebral',
    paired: true,
    carries: ['clavicle'],
    freedoms: [
      { movement: 'elevation', opposite: 'depression', range: [-10, 30], sources: ['PH', 'editorial'] },
      { movement: 'protraction', opposite: 'retraction', range: [-20, 20], sources: ['PH', 'editorial'] },
      { movement: 'upward-rotation', opposite: 'downward-rotation', range: [0, 40], sources: ['PH', 'editorial'] },
    ],
  },
  {
    id: 'acromioclavicular',
    name: 'Acromioclavicular joint',
    parent: 'sternoclavicular',
    paired: true,
    carries: ['scapula'],
    freedoms: [
      { movement: 'upward-rotation', opposite: 'downward-rotation', range: [-10, 40], sources: ['PH', 'editorial'] },
      { movement: 'protraction', opposite: 'retraction', range: [-15, 20], sources: ['PH', 'editorial'] },
      { movement: 'flexion', opposite: 'extension', range: [-15, 20], sources: ['PH', 'editorial'] },
    ],
  },
  {
    id: 'glenohumeral',
    name: 'Glenohumeral joint',
    parent: 'acromioclavicular',
    toldFrom: 'costovertebral',
    paired: true,
    carries: ['humerus'],
    freedoms: [
      { movement: 'flexion', opposite: 'extension', range: [-60, 170], sources: ['NW', 'GILL', 'PH'] },
      { movement: 'abduction', opposite: 'adduction', range: [-20, 170], sources: ['NW', 'GILL', 'PH'] },
      { movement: 'medial-rotation', opposite: 'lateral-rotation', range: [-90, 70], sources: ['NW'] },
    ],
  },
  {
    id: 'humeroulnar',
    name: 'Humero-ulnar joint',
    parent: 'glenohumeral',
    paired: true,
    carries: ['ulna'],
    freedoms: [{ movement: 'flexion', opposite: 'extension', range: [0, 145], sources: ['NW', 'ZW'] }],
  },
  {
    id: 'radioulnar',
    name: 'Radio-ulnar joints',
    parent: 'humeroulnar',
    paired: true,
    carries: ['radius'],
    freedoms: [{ movement: 'pronation', opposite: 'supination', range: [0, 160], sources: ['NW', 'ZW'] }],
  },
  {
    id: 'radiocarpal',
    name: 'Radiocarpal joint',
    parent: 'radioulnar',
    paired: true,
    carries: ['scaphoid', 'lunate', 'triquetrum', 'pisiform'],
    freedoms: [
      { movement: 'flexion', opposite: 'extension', range: [-35, 45], sources: ['NW', 'shared out'] },
      { movement: 'abduction', opposite: 'adduction', range: [-20, 8], sources: ['NW', 'shared out'] },
    ],
  },
  {
    id: 'midcarpal',
    name: 'Midcarpal joint',
    parent: 'radiocarpal',
    paired: true,
    carries: ['trapezium', 'trapezoid', 'capitate', 'hamate'],
    freedoms: [
      { movement: 'flexion', opposite: 'extension', range: [-35, 35], sources: ['NW', 'shared out'] },
      { movement: 'abduction', opposite: 'adduction', range: [-10, 12], sources: ['NW', 'shared out'] },
    ],
  },
];
