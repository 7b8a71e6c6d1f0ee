import type { Landmark } from './landmark.ts';

export const forearmLandmarks: readonly Landmark[] = [
  {
    id: 'radius/head',
    name: 'Head of radius',
    plain: 'The round, flat disc at the top of the radius, which spins when you turn the palm.',
    palpation:
      'With the elbow bent, find the outer epicondyle and go about a thumb’s breadth towards the hand. Let the palm turn up and down: the disc turns under the fingertip.',
    also: ['radial head'],
  },
  {
    id: 'radius/neck',
    name: 'Neck of radius',
    plain: 'The narrow place just below the head, held by a ring of ligament.',
    also: ['radial neck'],
  },
  {
    id: 'radius/radial-tuberosity',
    name: 'Radial tuberosity',
    plain: 'The bump below the elbow on the inner side of the radius, where the biceps ends.',
    also: ['bicipital tuberosity', 'tuberosity of the radius'],
  },
  {
    id: 'radius/pronator-tuberosity',
    name: 'Pronator tuberosity',
    plain: 'The rough place halfway down the outer side of the radius, where a muscle that turns the palm down ends.',
  },
  {
    id: 'radius/styloid-process',
    name: 'Styloid process of radius',
    plain: 'The blunt point at the thumb side of the wrist.',
    palpation:
      'Follow the thumb side of the forearm down to the wrist: the last bony point, in the dip below the thumb, is it. It reaches lower than the one of the ulna.',
    also: ['radial styloid'],
  },
  {
    id: 'radius/dorsal-tubercle',
    name: 'Dorsal tubercle',
    plain: 'A small ridge on the back of the wrist, round which the tendon to the thumb turns.',
    palpation:
      'On the back of the wrist, in line with the gap between index and middle finger, feel for a small upright ridge.',
    also: ['Lister’s tubercle', "Lister's tubercle", 'tubercle of Lister'],
  },
  {
    id: 'radius/ulnar-notch',
    name: 'Ulnar notch',
    plain: 'The hollow at the lower end of the radius, in which the head of the ulna turns.',
  },
  {
    id: 'radius/carpal-articular-surface',
    name: 'Carpal articular surface',
    plain: 'The hollow lower end of the radius, which carries the hand.',
  },
  {
    id: 'radius/interosseous-border',
    name: 'Interosseous border',
    plain: 'The sharp inner edge of the radius, where the sheet that ties the two forearm bones together takes hold.',
  },
  {
    id: 'ulna/olecranon',
    name: 'Olecranon',
    plain: 'The point of the elbow.',
    palpation:
      'Bend the elbow and lay a fingertip on its point; with the arm straight, it sinks between the two epicondyles. Leave the groove on its inner side alone: a nerve runs there.',
    also: ['point of the elbow', 'elbow tip', 'olecranon process'],
  },
  {
    id: 'ulna/trochlear-notch',
    name: 'Trochlear notch',
    plain: 'The hook at the top of the ulna, which grips the arm bone like a spanner.',
    also: ['semilunar notch'],
  },
  {
    id: 'ulna/coronoid-process',
    name: 'Coronoid process',
    plain: 'The beak at the front of the hook, which stops the elbow from sliding backwards.',
    also: ['coronoid process of ulna'],
  },
  {
    id: 'ulna/ulnar-tuberosity',
    name: 'Tuberosity of ulna',
    plain: 'The rough place below the beak, where the deep muscle that bends the elbow ends.',
    also: ['ulnar tuberosity'],
  },
  {
    id: 'ulna/radial-notch',
    name: 'Radial notch',
    plain: 'The small hollow on the outer side of the hook, in which the head of the radius spins.',
  },
  {
    id: 'ulna/supinator-crest',
    name: 'Supinator crest',
    plain: 'The ridge below the small hollow for the radius, where a muscle that turns the palm up begins.',
  },
  {
    id: 'ulna/posterior-border',
    name: 'Posterior border',
    plain: 'The edge of the ulna that lies just under the skin, from the elbow to the wrist.',
    palpation:
      'From the point of the elbow, run a fingertip lightly along the edge of bone towards the little-finger side of the wrist.',
    also: ['subcutaneous border of ulna', 'ulnar ridge'],
  },
  {
    id: 'ulna/head',
    name: 'Head of ulna',
    plain: 'The round knob on the back of the wrist, on the little-finger side.',
    palpation: 'Turn the palm down: the round bump on the back of the wrist, above the little finger, is it.',
    also: ['ulnar head', 'wrist bump'],
  },
  {
    id: 'ulna/styloid-process',
    name: 'Styloid process of ulna',
    plain: 'The small point at the little-finger side of the wrist.',
    palpation:
      'With the palm up, go from the head of the ulna a little towards the hand and to the inner back: a short point of bone.',
    also: ['ulnar styloid'],
  },
];
