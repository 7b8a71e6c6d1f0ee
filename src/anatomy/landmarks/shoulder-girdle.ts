import type { Landmark } from './landmark.ts';

export const shoulderGirdleLandmarks: readonly Landmark[] = [
  {
    id: 'clavicle/sternal-end',
    name: 'Sternal end',
    plain: 'The thick inner end of the collarbone, which meets the breastbone.',
    palpation:
      'Lay a fingertip in the notch at the top of the breastbone and move sideways, on to the round end. Shrug gently to feel it move.',
    also: ['medial end of the clavicle', 'sternoclavicular joint'],
  },
  {
    id: 'clavicle/acromial-end',
    name: 'Acromial end',
    plain: 'The flat outer end of the collarbone, which meets the top of the shoulder blade.',
    palpation:
      'Follow the collarbone outward to where it ends in a small step, just before the flat top of the shoulder.',
    also: ['lateral end of the clavicle', 'acromioclavicular joint', 'AC joint'],
  },
  {
    id: 'clavicle/conoid-tubercle',
    name: 'Conoid tubercle',
    plain: 'A bump under the outer part of the collarbone, where a ligament to the shoulder blade takes hold.',
  },
  {
    id: 'scapula/acromion',
    name: 'Acromion',
    plain: 'The flat roof of the shoulder: the outer end of the ridge of the shoulder blade.',
    palpation: 'Follow the ridge across the shoulder blade outward to its broad, flat end on top of the shoulder.',
    also: ['acromion process', 'point of the shoulder', 'tip of the shoulder'],
  },
  {
    id: 'scapula/acromial-angle',
    name: 'Acromial angle',
    plain: 'The corner at the back of the shoulder, where the ridge of the shoulder blade turns forward.',
    palpation:
      'Follow the ridge of the shoulder blade outward: the corner where it bends forward, at the back of the shoulder.',
  },
  {
    id: 'scapula/coracoid-process',
    name: 'Coracoid process',
    plain: 'The hook of the shoulder blade that points forward below the collarbone.',
    palpation:
      'From the outer third of the collarbone go about two finger breadths down. Feel lightly for a firm point: it is often tender, and nerves and vessels pass on its inner side.',
    also: ['coracoid', 'crow’s beak'],
  },
  {
    id: 'scapula/superior-angle',
    name: 'Superior angle',
    plain: 'The upper inner corner of the shoulder blade, where the muscle that lifts it ends.',
    palpation:
      'Follow the inner border of the shoulder blade up past the ridge, under the slope of the neck. Shrugging gently moves it.',
    also: ['upper angle of the scapula'],
  },
  {
    id: 'scapula/inferior-angle',
    name: 'Inferior angle',
    plain: 'The lower tip of the shoulder blade.',
    palpation:
      'Let the hand be laid on the small of the back: the lower tip stands out, at about the height of the seventh rib.',
    also: ['lower angle of the scapula', 'tip of the shoulder blade'],
  },
  {
    id: 'scapula/medial-border',
    name: 'Medial border',
    plain: 'The long edge of the shoulder blade beside the spine.',
    palpation: 'Let the hand be laid on the small of the back: the edge lifts and can be followed from top to bottom.',
    also: ['vertebral border', 'inner border of the scapula'],
  },
  {
    id: 'scapula/lateral-border',
    name: 'Lateral border',
    plain: 'The thick outer edge of the shoulder blade, from the armpit to the lower tip.',
    palpation: 'From the lower tip, follow the edge up and out towards the armpit, through the muscles that lie on it.',
    also: ['axillary border'],
  },
  {
    id: 'scapula/spine',
    name: 'Spine of scapula',
    plain: 'The ridge across the back of the shoulder blade.',
    palpation: 'From the flat top of the shoulder, follow the ridge inward and slightly down across the back.',
    also: ['scapular spine'],
  },
  {
    id: 'scapula/root-of-spine',
    name: 'Root of spine of scapula',
    plain: 'The inner end of the ridge, where it runs out flat at the inner border.',
    palpation:
      'Follow the ridge inward until it flattens into a smooth triangle, at about the height of the third thoracic vertebra.',
    also: ['scapular root', 'medial end of the scapular spine'],
  },
  {
    id: 'scapula/glenoid-cavity',
    name: 'Glenoid cavity',
    plain: 'The shallow socket of the shoulder blade for the ball of the arm bone.',
    also: ['glenoid fossa', 'socket of the shoulder', 'glenoid'],
  },
  {
    id: 'scapula/supraglenoid-tubercle',
    name: 'Supraglenoid tubercle',
    plain: 'A small bump above the socket, where the long head of the biceps begins.',
  },
  {
    id: 'scapula/infraglenoid-tubercle',
    name: 'Infraglenoid tubercle',
    plain: 'A small bump below the socket, where the long head of the triceps begins.',
  },
  {
    id: 'scapula/supraspinous-fossa',
    name: 'Supraspinous fossa',
    plain: 'The trough above the ridge of the shoulder blade, filled by a muscle of the rotator cuff.',
    palpation:
      'Rest the fingers just above the ridge: the muscle there fills the trough, beneath the sloping neck muscle.',
    also: ['supraspinatus fossa'],
  },
  {
    id: 'scapula/infraspinous-fossa',
    name: 'Infraspinous fossa',
    plain: 'The broad hollow below the ridge of the shoulder blade, filled by a muscle of the rotator cuff.',
    palpation: 'Lay the fingers flat below the ridge: they rest on the muscle that fills the hollow.',
    also: ['infraspinatus fossa'],
  },
  {
    id: 'scapula/subscapular-fossa',
    name: 'Subscapular fossa',
    plain: 'The hollow on the front of the shoulder blade, towards the ribs, filled by a muscle of the rotator cuff.',
  },
];
