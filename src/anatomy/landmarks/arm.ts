import type { Landmark } from './landmark.ts';

export const armLandmarks: readonly Landmark[] = [
  {
    id: 'humerus/head',
    name: 'Head of humerus',
    plain: 'The ball at the top of the arm bone, which turns in the shallow socket of the shoulder blade.',
    also: ['humeral head', 'ball of the shoulder'],
  },
  {
    id: 'humerus/greater-tubercle',
    name: 'Greater tubercle',
    plain: 'The knob at the outer side of the top of the arm bone, where three of the four rotator cuff muscles end.',
    palpation:
      'Just below the outer edge of the acromion, feel through the shoulder muscle. Let the forearm swing gently in and out: the knob moves under the fingers.',
    also: ['greater tuberosity', 'tuberculum majus'],
  },
  {
    id: 'humerus/lesser-tubercle',
    name: 'Lesser tubercle',
    plain: 'The smaller knob at the front of the top of the arm bone, where the fourth rotator cuff muscle ends.',
    palpation:
      'From the front of the greater tubercle, go across the groove, inward. Turning the arm slightly out brings it under the fingers. Touch lightly.',
    also: ['lesser tuberosity', 'tuberculum minus'],
  },
  {
    id: 'humerus/intertubercular-groove',
    name: 'Intertubercular sulcus',
    plain: 'The groove between the two knobs, in which the tendon of the long head of the biceps lies.',
    palpation:
      'Between the two tubercles at the front of the shoulder. Turn the arm gently in and out and the groove passes under the fingertip. The tendon in it can be tender.',
    also: ['bicipital groove', 'intertubercular groove'],
  },
  {
    id: 'humerus/crest-of-greater-tubercle',
    name: 'Crest of greater tubercle',
    plain: 'The outer lip of the groove, where the large chest muscle ends.',
    also: ['lateral lip of bicipital groove'],
  },
  {
    id: 'humerus/crest-of-lesser-tubercle',
    name: 'Crest of lesser tubercle',
    plain: 'The inner lip of the groove, where a muscle from the shoulder blade ends.',
    also: ['medial lip of bicipital groove'],
  },
  {
    id: 'humerus/surgical-neck',
    name: 'Surgical neck',
    plain: 'The narrow place below the knobs at the top of the arm bone. A nerve and vessels run round it.',
  },
  {
    id: 'humerus/deltoid-tuberosity',
    name: 'Deltoid tuberosity',
    plain: 'The rough place halfway down the outer side of the arm bone, where the shoulder muscle ends.',
    palpation: 'Follow the outer edge of the shoulder muscle down to its point, about halfway down the arm.',
  },
  {
    id: 'humerus/medial-epicondyle',
    name: 'Medial epicondyle',
    plain: 'The bump on the inner side of the elbow, where the muscles that bend the wrist begin.',
    palpation:
      'The most prominent bone on the inner side of the elbow. A nerve runs in the groove behind it: stay on the bump.',
    also: ['golfer’s elbow point', 'funny bone', 'common flexor origin', 'inner epicondyle of the humerus'],
  },
  {
    id: 'humerus/lateral-epicondyle',
    name: 'Lateral epicondyle',
    plain: 'The bump on the outer side of the elbow, where the muscles that lift the wrist begin.',
    palpation: 'With the elbow bent, the bump at the outer end of the crease of the elbow.',
    also: ['tennis elbow point', 'common extensor origin', 'outer epicondyle of the humerus'],
  },
  {
    id: 'humerus/capitulum',
    name: 'Capitulum of humerus',
    plain: 'The small ball at the lower end of the arm bone, on which the radius turns.',
    also: ['capitellum'],
  },
  {
    id: 'humerus/trochlea',
    name: 'Trochlea of humerus',
    plain: 'The spool at the lower end of the arm bone, round which the ulna swings.',
  },
  {
    id: 'humerus/olecranon-fossa',
    name: 'Olecranon fossa',
    plain:
      'The hollow at the lower back of the arm bone, which takes in the point of the elbow when the arm is straight.',
  },
];
