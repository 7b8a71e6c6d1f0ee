import type { Landmark } from './landmark.ts';

/** The spine below the ribs, from the top down. */
export const lumbarLandmarks: readonly Landmark[] = [
  {
    id: 'first-lumbar-vertebra/spinous-process',
    name: 'Spinous process of L1',
    plain: 'The tip of the uppermost bone of the lower back.',
    palpation:
      'With the person lying face down, find L4 first and count three tips upward, resting a finger lightly on each.',
    also: ['L1 spinous process'],
  },
  {
    id: 'second-lumbar-vertebra/spinous-process',
    name: 'Spinous process of L2',
    plain: 'The tip of the second bone of the lower back.',
    palpation: 'Find L4 and count two tips upward along the middle of the back.',
    also: ['L2 spinous process'],
  },
  {
    id: 'third-lumbar-vertebra/spinous-process',
    name: 'Spinous process of L3',
    plain: 'The tip of the middle bone of the lower back.',
    palpation: 'Find L4 and feel for the next tip above it.',
    also: ['L3 spinous process'],
  },
  {
    id: 'third-lumbar-vertebra/transverse-process',
    name: 'Transverse process of L3',
    plain: 'The side arm of the middle bone of the lower back; muscles of the trunk hold on to it.',
    palpation:
      'It lies some four fingers’ breadths to the side of the tip of L3, under the thick muscle beside the spine. Sink in slowly from the side of that muscle and stay light: often it is sensed and not felt clearly.',
    also: ['L3 transverse process', 'costal process', 'costiform process'],
  },
  {
    id: 'third-lumbar-vertebra/mammillary-process',
    name: 'Mammillary process of L3',
    plain: 'A small knob behind the upper joint of the bone, where short back muscles hold on. All five have one.',
    also: ['mamillary process'],
  },
  {
    id: 'third-lumbar-vertebra/accessory-process',
    name: 'Accessory process of L3',
    plain: 'A tiny spur at the root of the side arm. All five have one.',
  },
  {
    id: 'third-lumbar-vertebra/lamina',
    name: 'Lamina of L3',
    plain: 'The plate of bone that roofs the spinal canal at the back.',
  },
  {
    id: 'third-lumbar-vertebra/superior-articular-process',
    name: 'Superior articular process of L3',
    plain: 'The upper joint arm: with the bone above it forms a facet joint.',
    also: ['facet joint', 'zygapophysial joint', 'zygapophysis'],
  },
  {
    id: 'fourth-lumbar-vertebra/spinous-process',
    name: 'Spinous process of L4',
    plain: 'The tip of the fourth bone of the lower back, about level with the tops of the hips.',
    palpation:
      'Lay your hands on the tops of both hip bones and let your thumbs meet in the middle of the back: they rest on L4 or on the gap below it.',
    also: ['L4 spinous process', 'intercristal line', 'Tuffier line', 'level of the iliac crests'],
  },
  {
    id: 'fifth-lumbar-vertebra/spinous-process',
    name: 'Spinous process of L5',
    plain: 'The short tip of the lowest bone of the lower back.',
    palpation: 'From L4 slide down one tip: it is shorter than the others and lies in a small hollow above the sacrum.',
    also: ['L5 spinous process'],
  },
  {
    id: 'fifth-lumbar-vertebra/transverse-process',
    name: 'Transverse process of L5',
    plain: 'The thick side arm of the lowest bone of the lower back; strong ligaments tie it to the hip bone.',
    also: ['L5 transverse process', 'iliolumbar ligament'],
  },
  {
    id: 'sacrum/sacral-promontory',
    name: 'Promontory',
    plain: 'The front edge of the top of the sacrum, which juts into the pelvis.',
    also: ['sacral promontory'],
  },
  {
    id: 'sacrum/base',
    name: 'Base of sacrum',
    plain: 'The flat top of the sacrum, on which the lowest disc lies.',
    also: ['sacral base', 'S1 endplate'],
  },
  {
    id: 'sacrum/ala',
    name: 'Ala',
    plain: 'The wing of the sacrum, to either side of its top.',
    also: ['wing of sacrum', 'sacral ala'],
  },
  {
    id: 'sacrum/auricular-surface',
    name: 'Auricular surface',
    plain: 'The ear-shaped face at the side of the sacrum that meets the hip bone.',
    also: ['sacroiliac joint', 'SI joint'],
  },
  {
    id: 'sacrum/superior-articular-process',
    name: 'Superior articular process of sacrum',
    plain: 'The joint arm at the top of the sacrum: with the lowest bone of the lower back it forms a facet joint.',
    also: ['lumbosacral facet', 'L5/S1 facet joint'],
  },
  {
    id: 'sacrum/median-sacral-crest',
    name: 'Median sacral crest',
    plain: 'The row of low knobs down the middle of the back of the sacrum.',
    palpation:
      'Rest the flat of the fingers on the middle of the sacrum and circle lightly: a low ridge with two to four bumps.',
    also: ['sacral spinous tubercles', 'S2 tubercle'],
  },
  {
    id: 'sacrum/lateral-sacral-crest',
    name: 'Lateral sacral crest',
    plain: 'The row of low knobs along each side of the back of the sacrum, where ligaments hold on.',
    palpation: 'From the middle of the sacrum move two to three fingers’ breadths to the side, and feel a blunt edge.',
  },
  {
    id: 'sacrum/sacral-hiatus',
    name: 'Sacral hiatus',
    plain: 'The gap at the lower end of the back of the sacrum, where its canal opens. A band of tissue covers it.',
    palpation:
      'At the top of the cleft between the buttocks, a small dip between two little bumps. Rest a finger there without pressing, and only with consent.',
  },
  {
    id: 'sacrum/sacral-cornu',
    name: 'Sacral cornu',
    plain: 'The little horn of bone at either side of the sacral hiatus.',
    palpation: 'The two little bumps beside the dip of the hiatus; touch lightly, and only with consent.',
    also: ['sacral horn'],
  },
  {
    id: 'sacrum/inferior-lateral-angle',
    name: 'Inferior lateral angle',
    plain: 'The lower corner at the side of the sacrum.',
    palpation:
      'From the hiatus move about two fingers’ breadths to the side, and feel the corner with a flat thumb. Compare both sides.',
    also: ['ILA'],
  },
  {
    id: 'sacrum/apex',
    name: 'Apex of sacrum',
    plain: 'The lower end of the sacrum, which the tailbone joins.',
    also: ['sacrococcygeal joint'],
  },
  {
    id: 'sacrum/first-anterior-sacral-foramen',
    name: 'First anterior sacral foramen',
    plain: 'The uppermost of four openings on each side of the front of the sacrum, through which nerves leave.',
    also: ['pelvic sacral foramen', 'S1 foramen'],
  },
  {
    id: 'sacrum/first-posterior-sacral-foramen',
    name: 'First posterior sacral foramen',
    plain: 'The uppermost of four openings on each side of the back of the sacrum, through which small nerves leave.',
    also: ['dorsal sacral foramen'],
  },
  {
    id: 'coccyx/apex',
    name: 'Apex of coccyx',
    plain: 'The tip of the tailbone, the very end of the spine.',
    also: ['tip of the tailbone'],
  },
  {
    id: 'coccyx/transverse-process',
    name: 'Transverse process of coccyx',
    plain: 'The small side arm of the first bone of the tailbone.',
  },
  {
    id: 'coccyx/coccygeal-cornu',
    name: 'Coccygeal cornu',
    plain: 'The little horn of the tailbone that points up to the one of the sacrum.',
    also: ['coccygeal horn'],
  },
];
