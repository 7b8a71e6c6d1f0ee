/** What hands find on wrist, palm and fingers: a data table, longer than most files. */
import type { Landmark } from './landmark.ts';

const wrist: readonly Landmark[] = [
  {
    id: 'scaphoid/tubercle',
    name: 'Tubercle of scaphoid',
    plain: 'A small bump at the thumb’s side of the wrist crease, on the palm side.',
    palpation:
      'Rest a fingertip on the wrist crease at the base of the thumb’s ball and tip the hand back gently: the bump comes up under the finger.',
    also: ['scaphoid tubercle', 'scaphoid tuberosity'],
  },
  {
    id: 'scaphoid/waist',
    name: 'Waist of scaphoid',
    plain: 'The narrow middle of the boat-shaped bone, in the hollow at the root of the thumb.',
    palpation:
      'Lift the thumb away from the palm: a hollow shows between two tendons on the thumb’s side of the wrist. The bone is its floor. Touch lightly, as an artery crosses here.',
    also: ['anatomical snuffbox', 'anatomic snuffbox', 'snuff box'],
  },
  {
    id: 'lunate/dorsal-horn',
    name: 'Dorsal horn of lunate',
    plain: 'The back edge of the half-moon bone, in the middle of the back of the wrist.',
    palpation:
      'Find the middle of the back of the wrist, just past the end of the forearm, and bend the hand gently toward the palm: the bone rises under the finger.',
    also: ['back of the lunate'],
  },
  {
    id: 'triquetrum/dorsal-surface',
    name: 'Dorsal surface of triquetrum',
    plain: 'The back of the three-cornered bone, just past the bump of the wrist on the little finger’s side.',
    palpation:
      'From the round bump at the little finger’s side of the wrist slide toward the hand; tip the hand toward the thumb and the bone comes up.',
  },
  {
    id: 'pisiform/palmar-surface',
    name: 'Palmar surface of pisiform',
    plain: 'The pea bone at the heel of the hand, on the little finger’s side of the wrist crease.',
    palpation:
      'At the little finger’s end of the wrist crease, on the palm side, is a round knob. With the hand bent and loose it slides a little from side to side.',
    also: ['pea bone', 'heel of the hand'],
  },
  {
    id: 'hamate/hook',
    name: 'Hook of hamate',
    plain: 'A small hook of bone deep in the pad below the little finger.',
    palpation:
      'From the pea bone go about two finger-widths toward the root of the index finger. Touch lightly: a nerve and an artery pass beside it, and many hands are tender here.',
    also: ['hamulus of hamate', 'hamulus', 'hook of the hamate'],
  },
  {
    id: 'trapezium/tubercle',
    name: 'Tubercle of trapezium',
    plain: 'A ridge at the root of the thumb’s ball, just past the tubercle of the scaphoid.',
    palpation: 'From the tubercle of the scaphoid roll the fingertip a little way into the ball of the thumb.',
    also: ['trapezium ridge'],
  },
  {
    id: 'trapezium/saddle',
    name: 'Saddle of trapezium',
    plain: 'The saddle on which the long bone of the thumb rides.',
    palpation:
      'Follow the thumb’s long bone toward the wrist until it ends in a small step; circle the thumb gently and feel it move there.',
    also: ['saddle joint', 'thumb saddle joint', 'cmc joint of thumb'],
  },
  {
    id: 'capitate/dorsal-surface',
    name: 'Dorsal surface of capitate',
    plain: 'The back of the largest wrist bone; a shallow dip in the middle of the back of the wrist lies over it.',
    palpation:
      'Slide from the middle finger’s knuckle along the back of the hand toward the wrist; past the end of that bone the finger drops into a small dip.',
  },
];

const FINGERS = [
  { bone: 'second', number: 'Second', finger: 'index finger' },
  { bone: 'third', number: 'Third', finger: 'middle finger' },
  { bone: 'fourth', number: 'Fourth', finger: 'ring finger' },
  { bone: 'fifth', number: 'Fifth', finger: 'little finger' },
] as const;

const knuckles: readonly Landmark[] = FINGERS.map(({ bone, number, finger }) => ({
  id: `${bone}-metacarpal-bone/knuckle`,
  name: `Head of ${number.toLowerCase()} metacarpal bone`,
  plain: `The knuckle of the ${finger}.`,
  palpation: `Close the hand loosely: the round head stands out on its back at the root of the ${finger}.`,
  also: ['knuckle', `${finger} knuckle`, 'metacarpal head'],
}));

const palm: readonly Landmark[] = [
  {
    id: 'first-metacarpal-bone/base',
    name: 'Base of first metacarpal bone',
    plain: 'The wrist end of the thumb’s long bone, where it rides on its saddle.',
    palpation:
      'Follow the back of the thumb’s long bone toward the wrist; it widens just before a small step, beyond which lies the wrist.',
    also: ['base of the thumb'],
  },
  {
    id: 'first-metacarpal-bone/knuckle',
    name: 'Head of first metacarpal bone',
    plain: 'The big knuckle of the thumb.',
    palpation: 'Bend the thumb: the head stands out on its back, at the thumb’s middle bend.',
    also: ['thumb knuckle', 'metacarpal head'],
  },
  {
    id: 'second-metacarpal-bone/dorsal-surface-of-base',
    name: 'Base of second metacarpal bone',
    plain: 'The wrist end of the bone that carries the index finger; a strong tendon that lifts the wrist ends on it.',
    palpation:
      'Follow the bone on the back of the hand from the index finger’s knuckle until it widens near the wrist.',
  },
  {
    id: 'third-metacarpal-bone/styloid-process',
    name: 'Styloid process of third metacarpal bone',
    plain: 'A small point at the wrist end of the bone that carries the middle finger.',
    palpation:
      'Follow the bone on the back of the hand from the middle finger’s knuckle to the wrist; it ends in a small raised corner on the thumb’s side.',
    also: ['third metacarpal styloid'],
  },
  ...knuckles,
  {
    id: 'fifth-metacarpal-bone/tubercle',
    name: 'Tubercle of fifth metacarpal bone',
    plain: 'A bump at the edge of the hand, near the wrist, below the little finger.',
    palpation: 'Slide along the little finger’s edge of the hand toward the wrist; the bone ends in a small bump.',
    also: ['base of fifth metacarpal'],
  },
];

const tips: readonly Landmark[] = [{ bone: 'thumb', finger: 'thumb' }, ...FINGERS].map(({ finger }) => ({
  id: `distal-phalanx-of-${finger.replace(' ', '-')}/tuberosity`,
  name: `Tuberosity of distal phalanx of ${finger}`,
  plain: `The rough, spade-shaped tip of the ${finger}’s last bone, under the nail.`,
  palpation: 'Hold the fingertip between finger and thumb, pad and nail: the firm core is this bone.',
  also: ['tuft', 'ungual tuft', 'fingertip'],
}));

export const handLandmarks: readonly Landmark[] = [...wrist, ...palm, ...tips];
