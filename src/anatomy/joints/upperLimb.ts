/** Shoulder girdle and arm, from the sternum outwards. */
import type { Joint } from './joint.ts';

export const upperLimb: readonly Joint[] = [
  {
    id: 'sternoclavicular',
    name: 'Sternoclavicular joint',
    parent: 'costovertebral',
    paired: true,
    carries: ['clavicle'],
    movements: ['elevation', 'depression', 'protraction', 'retraction'],
  },
  {
    id: 'acromioclavicular',
    name: 'Acromioclavicular joint',
    parent: 'sternoclavicular',
    paired: true,
    carries: ['scapula'],
    movements: ['upward-rotation', 'downward-rotation'],
  },
  {
    id: 'glenohumeral',
    name: 'Glenohumeral joint',
    parent: 'acromioclavicular',
    paired: true,
    carries: ['humerus'],
    movements: ['flexion', 'extension', 'abduction', 'adduction', 'medial-rotation', 'lateral-rotation'],
  },
  {
    id: 'humeroulnar',
    name: 'Humero-ulnar joint',
    parent: 'glenohumeral',
    paired: true,
    carries: ['ulna'],
    movements: ['flexion', 'extension'],
  },
  {
    id: 'radioulnar',
    name: 'Radio-ulnar joints',
    parent: 'humeroulnar',
    paired: true,
    carries: ['radius'],
    movements: ['pronation', 'supination'],
  },
];
