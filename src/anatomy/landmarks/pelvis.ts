import type { Landmark } from './landmark.ts';

export const pelvisLandmarks: readonly Landmark[] = [
  {
    id: 'hip-bone/iliac-crest',
    name: 'Iliac crest',
    plain: 'The upper rim of the hip bone, where the hands rest on the hips.',
    palpation:
      'Lay the edges of both hands at the waist and press lightly down: they come to rest on the rim. Its highest point is about level with the fourth bone of the lower back.',
    also: ['crest of the ilium', 'hip rim', 'waist bone'],
  },
  {
    id: 'hip-bone/anterior-superior-iliac-spine',
    name: 'Anterior superior iliac spine',
    plain: 'The front end of the rim of the hip bone: the point that is felt at the front of the hip.',
    palpation:
      'Follow the rim of the hip bone forward and down to where it ends in a point; hook the thumb up under it from below.',
    also: ['ASIS', 'front hip point', 'hip point', 'frontal hip bone'],
  },
  {
    id: 'hip-bone/iliac-tubercle',
    name: 'Iliac tubercle',
    plain: 'A thickening on the outside of the rim of the hip bone, where it is widest.',
    palpation:
      'About three finger breadths behind the front point of the hip, feel the rim swell outward under a flat hand.',
    also: ['tubercle of the iliac crest', 'tuberculum iliacum'],
  },
  {
    id: 'hip-bone/posterior-superior-iliac-spine',
    name: 'Posterior superior iliac spine',
    plain: 'The back end of the rim of the hip bone, under the dimple of the lower back.',
    palpation:
      'Follow the rim of the hip bone backward to the dimple beside the sacrum; the firm point lies just beneath it.',
    also: ['PSIS', 'dimple of the back', 'dimples of Venus', 'back hip point'],
  },
  {
    id: 'hip-bone/anterior-inferior-iliac-spine',
    name: 'Anterior inferior iliac spine',
    plain: 'A bump below the front point of the hip, where a muscle of the front of the thigh begins.',
    palpation:
      'With the hip bent and at ease, feel lightly about three finger breadths below and inward of the front point. It lies deep, with nerve and vessels on its inner side: do not press.',
    also: ['AIIS'],
  },
  {
    id: 'hip-bone/posterior-inferior-iliac-spine',
    name: 'Posterior inferior iliac spine',
    plain: 'A corner below the back point of the hip, at the top of the large notch.',
    also: ['PIIS'],
  },
  {
    id: 'hip-bone/iliac-fossa',
    name: 'Iliac fossa',
    plain: 'The smooth hollow on the inside of the broad hip blade, filled by a muscle that bends the hip.',
    palpation:
      'Just inside the front point of the hip, let the fingertips sink slowly with the breath, and only a little: bowel and vessels lie here.',
    also: ['fossa iliaca'],
  },
  {
    id: 'hip-bone/gluteal-surface',
    name: 'Gluteal surface',
    plain: 'The outer side of the broad hip blade, where the muscles of the buttock take hold.',
    also: ['outer surface of the ilium', 'facies glutea'],
  },
  {
    id: 'hip-bone/auricular-surface',
    name: 'Auricular surface',
    plain: 'The rough, ear-shaped patch with which the hip bone meets the sacrum.',
    also: ['sacroiliac joint surface', 'SI joint'],
  },
  {
    id: 'hip-bone/iliac-tuberosity',
    name: 'Iliac tuberosity',
    plain: 'The rough place behind the joint with the sacrum, where strong bands hold the two together.',
  },
  {
    id: 'hip-bone/arcuate-line',
    name: 'Arcuate line',
    plain: 'The rounded edge on the inside of the hip bone that divides the upper from the lower pelvis.',
    also: ['pelvic brim', 'linea terminalis'],
  },
  {
    id: 'hip-bone/greater-sciatic-notch',
    name: 'Greater sciatic notch',
    plain: 'The large notch at the back of the hip bone, through which the sciatic nerve leaves the pelvis.',
    also: ['sciatic notch', 'incisura ischiadica major'],
  },
  {
    id: 'hip-bone/lesser-sciatic-notch',
    name: 'Lesser sciatic notch',
    plain: 'The small notch below the spine of the sitting bone, over which a muscle of the hip turns.',
    also: ['incisura ischiadica minor'],
  },
  {
    id: 'hip-bone/ischial-spine',
    name: 'Ischial spine',
    plain: 'A small point at the back of the hip bone, between its two notches.',
    also: ['spina ischiadica'],
  },
  {
    id: 'hip-bone/ischial-tuberosity',
    name: 'Ischial tuberosity',
    plain: 'The sitting bone: the thick lower end of the hip bone that carries you on a chair.',
    palpation:
      'Seated, lean forward a little and slide a flat hand under the buttock: the weight rests on it. With the hip bent, the muscle of the buttock slides off it.',
    also: ['sitting bone', 'sit bone', 'sitz bone', 'seat bone', 'origin of the hamstrings'],
  },
  {
    id: 'hip-bone/pubic-tubercle',
    name: 'Pubic tubercle',
    plain: 'A small knob at the front of the pelvis, a thumb’s breadth beside the middle.',
    palpation:
      'Ask the person to find it with their own hand: from the navel straight down to the bone, then a thumb’s breadth outward.',
    also: ['tuberculum pubicum'],
  },
  {
    id: 'hip-bone/pubic-crest',
    name: 'Pubic crest',
    plain: 'The upper edge of the front of the pelvis, where the straight muscle of the belly ends.',
    palpation:
      'Best found with the person’s own hand: the firm edge straight below the navel, at the bottom of the belly.',
    also: ['pubic bone', 'upper edge of the pubis'],
  },
  {
    id: 'hip-bone/symphysial-surface',
    name: 'Symphysial surface',
    plain: 'The face with which the hip bones of both sides meet in front.',
    also: ['pubic symphysis', 'symphysis pubis'],
  },
  {
    id: 'hip-bone/superior-pubic-ramus',
    name: 'Superior pubic ramus',
    plain: 'The bar of bone between the socket of the hip and the middle of the pelvis.',
    also: ['upper branch of the pubis'],
  },
  {
    id: 'hip-bone/inferior-pubic-ramus',
    name: 'Inferior pubic ramus',
    plain: 'The bar of bone that runs down from the middle of the pelvis toward the sitting bone.',
    also: ['lower branch of the pubis'],
  },
  {
    id: 'hip-bone/ischial-ramus',
    name: 'Ramus of ischium',
    plain: 'The bar of bone that runs forward from the sitting bone.',
  },
  {
    id: 'hip-bone/body-of-pubis',
    name: 'Body of pubis',
    plain: 'The front of the hip bone beside the middle, where muscles of the inner thigh begin.',
  },
  {
    id: 'hip-bone/iliopubic-eminence',
    name: 'Iliopubic eminence',
    plain: 'A low swelling above the socket of the hip, over which the muscle that bends the hip runs.',
  },
  {
    id: 'hip-bone/acetabulum',
    name: 'Acetabulum',
    plain: 'The socket of the hip: the round cup that holds the ball of the thigh bone.',
    also: ['hip socket', 'socket of the hip joint'],
  },
  {
    id: 'hip-bone/acetabular-margin',
    name: 'Acetabular margin',
    plain: 'The rim of the socket of the hip.',
    also: ['rim of the hip socket', 'limbus acetabuli'],
  },
  {
    id: 'hip-bone/obturator-foramen',
    name: 'Obturator foramen',
    plain: 'The large opening in the lower front of the hip bone, closed by a sheet with muscles on both sides.',
    also: ['foramen obturatum'],
  },
];
