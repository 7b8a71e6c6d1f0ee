import type { Landmark } from './landmark.ts';

export const legLandmarks: readonly Landmark[] = [
  {
    id: 'femur/head',
    name: 'Head of femur',
    plain: 'The ball at the top of the thigh bone, which turns in the socket of the hip.',
    also: ['femoral head', 'ball of the hip'],
  },
  {
    id: 'femur/neck',
    name: 'Neck of femur',
    plain: 'The short, slanting bridge between the ball of the hip and the shaft.',
    also: ['femoral neck'],
  },
  {
    id: 'femur/greater-trochanter',
    name: 'Greater trochanter',
    plain: 'The broad knob on the outer side of the hip, where the muscles of the buttock take hold.',
    palpation:
      'Lay the palm on the outer side of the hip, about a hand’s breadth below the crest of the hip bone. Let the leg roll in and out: the firm knob that moves under the palm is it.',
    also: ['trochanter major', 'GT', 'outer hip bone'],
  },
  {
    id: 'femur/trochanteric-fossa',
    name: 'Trochanteric fossa',
    plain: 'The pit on the inner face of the greater trochanter, where a small turning muscle of the hip ends.',
  },
  {
    id: 'femur/lesser-trochanter',
    name: 'Lesser trochanter',
    plain: 'The small knob on the inner back of the thigh bone, where the muscle that lifts the thigh ends.',
    also: ['trochanter minor'],
  },
  {
    id: 'femur/intertrochanteric-crest',
    name: 'Intertrochanteric crest',
    plain: 'The ridge at the back between the two trochanters.',
  },
  {
    id: 'femur/intertrochanteric-line',
    name: 'Intertrochanteric line',
    plain: 'The rough line at the front between the neck and the shaft.',
  },
  {
    id: 'femur/gluteal-tuberosity',
    name: 'Gluteal tuberosity',
    plain: 'The rough strip at the upper back of the thigh bone, where the deep part of the large buttock muscle ends.',
    also: ['third trochanter'],
  },
  {
    id: 'femur/linea-aspera',
    name: 'Linea aspera',
    plain: 'The long rough ridge down the back of the thigh bone, where many thigh muscles take hold.',
    also: ['rough line'],
  },
  {
    id: 'femur/medial-epicondyle',
    name: 'Medial epicondyle',
    plain: 'The bump on the inner side of the thigh bone, just above the knee.',
    palpation:
      'With the knee a little bent, lay the fingers on the inner side of the knee: it is the most prominent bony place above the joint.',
    also: ['inner epicondyle of the femur'],
  },
  {
    id: 'femur/lateral-epicondyle',
    name: 'Lateral epicondyle',
    plain: 'The bump on the outer side of the thigh bone, just above the knee.',
    palpation:
      'With the knee a little bent, feel along the outer side of the thigh down to the knee: it is the last bony bump above the joint.',
    also: ['outer epicondyle of the femur'],
  },
  {
    id: 'femur/adductor-tubercle',
    name: 'Adductor tubercle',
    plain: 'A small point above the inner side of the knee, where the cord of the largest inner-thigh muscle ends.',
    palpation:
      'Slide lightly down the inner side of the thigh, just behind its middle, until a cord runs on to a small point of bone above the knee.',
  },
  {
    id: 'femur/medial-condyle',
    name: 'Medial condyle',
    plain: 'The inner of the two rounded ends of the thigh bone, which roll on the shin bone.',
    palpation:
      'Bend the knee to a right angle: beside the inner edge of the kneecap, above the joint, the smooth round end comes under the fingers.',
    also: ['inner condyle of the femur'],
  },
  {
    id: 'femur/lateral-condyle',
    name: 'Lateral condyle',
    plain: 'The outer of the two rounded ends of the thigh bone, which roll on the shin bone.',
    palpation:
      'Bend the knee to a right angle: beside the outer edge of the kneecap, above the joint, the smooth round end comes under the fingers.',
    also: ['outer condyle of the femur'],
  },
  {
    id: 'femur/intercondylar-fossa',
    name: 'Intercondylar fossa',
    plain: 'The notch between the two rounded ends of the thigh bone, where the crossed ligaments of the knee lie.',
    also: ['intercondylar notch'],
  },
  {
    id: 'femur/patellar-surface',
    name: 'Patellar surface',
    plain: 'The groove at the front of the lower end, in which the kneecap slides.',
    also: ['trochlear groove', 'femoral trochlea'],
  },
  {
    id: 'femur/popliteal-surface',
    name: 'Popliteal surface',
    plain: 'The flat, three-cornered place at the lower back of the thigh bone, the floor of the hollow of the knee.',
  },
  {
    id: 'patella/base',
    name: 'Base of patella',
    plain: 'The upper edge of the kneecap, where the large muscle at the front of the thigh takes hold.',
    palpation:
      'With the leg straight and loose, let the fingertips rest on the upper edge of the kneecap; it can be moved gently from side to side.',
    also: ['upper pole of the kneecap', 'superior pole'],
  },
  {
    id: 'patella/apex',
    name: 'Apex of patella',
    plain: 'The lower point of the kneecap, where the band to the shin bone begins.',
    palpation:
      'With the leg straight and loose, feel for the lower point of the kneecap; the firm band below it runs to the shin.',
    also: ['lower pole of the kneecap', 'inferior pole'],
  },
  {
    id: 'tibia/tibial-tuberosity',
    name: 'Tibial tuberosity',
    plain: 'The bump at the top of the shin, where the band from the kneecap ends.',
    palpation:
      'From the lower point of the kneecap, follow the firm band about three finger breadths down to the bump on the shin.',
    also: ['tibial tubercle', 'tuberosity of the tibia'],
  },
  {
    id: 'tibia/tubercle-of-iliotibial-tract',
    name: 'Tubercle of iliotibial tract',
    plain: 'The bump at the outer front of the top of the shin bone, where the long band of the outer thigh ends.',
    palpation:
      'From the tibial tuberosity, slide up and out by two or three finger breadths, to the bump just below the joint.',
    also: ['Gerdy’s tubercle', "Gerdy's tubercle", 'anterolateral tubercle of tibia'],
  },
  {
    id: 'tibia/medial-condyle',
    name: 'Medial condyle',
    plain: 'The broad inner top of the shin bone.',
    palpation:
      'With the knee bent, find the soft joint line beside the lower point of the kneecap, and go just below it on the inner side.',
    also: ['inner condyle of the tibia', 'medial tibial plateau'],
  },
  {
    id: 'tibia/lateral-condyle',
    name: 'Lateral condyle',
    plain: 'The broad outer top of the shin bone.',
    palpation:
      'With the knee bent, find the soft joint line beside the lower point of the kneecap, and go just below it on the outer side.',
    also: ['outer condyle of the tibia', 'lateral tibial plateau'],
  },
  {
    id: 'tibia/intercondylar-eminence',
    name: 'Intercondylar eminence',
    plain: 'The small double peak in the middle of the top of the shin bone, between the two joint surfaces.',
    also: ['tibial spine', 'tibial spines'],
  },
  {
    id: 'tibia/pes-anserinus-area',
    name: 'Area of pes anserinus',
    plain: 'The place on the upper inner shin where the tendons of three thigh muscles end side by side.',
    palpation:
      'From the tibial tuberosity, slide about two finger breadths inward, on to the flat inner face of the shin. Touch lightly: it can be tender.',
    also: ['goose foot', 'pes anserinus'],
  },
  {
    id: 'tibia/anterior-border',
    name: 'Anterior border',
    plain: 'The sharp front edge of the shin, just under the skin.',
    palpation:
      'Run a fingertip lightly down the front of the leg from the tibial tuberosity: the edge can be followed most of the way to the ankle.',
    also: ['shin', 'crest of the tibia', 'tibial crest'],
  },
  {
    id: 'tibia/medial-surface',
    name: 'Medial surface',
    plain: 'The flat inner face of the shin bone, with only skin over it.',
    palpation: 'Lay the fingers flat on the inner side of the shin; no muscle covers it, so touch lightly.',
  },
  {
    id: 'tibia/soleal-line',
    name: 'Soleal line',
    plain: 'The slanting line at the upper back of the shin bone, where the deep calf muscle takes hold.',
    also: ['popliteal line'],
  },
  {
    id: 'tibia/medial-malleolus',
    name: 'Medial malleolus',
    plain: 'The inner ankle bone: the lower end of the shin bone, which holds the ankle from within.',
    palpation:
      'Lay the fingers on the bump at the inner side of the ankle; its tip lies a little higher than the one on the outer side.',
    also: ['inner ankle bone', 'inner ankle'],
  },
  {
    id: 'tibia/fibular-notch',
    name: 'Fibular notch',
    plain: 'The hollow at the outer lower end of the shin bone, in which the fibula lies.',
  },
  {
    id: 'fibula/head',
    name: 'Head of fibula',
    plain: 'The knob on the outer side of the leg, just below the knee.',
    palpation:
      'With the knee bent, follow the cord at the outer back of the knee down to the knob it ends on. A nerve runs close below and behind: touch lightly.',
    also: ['fibular head'],
  },
  {
    id: 'fibula/neck',
    name: 'Neck of fibula',
    plain: 'The narrow place just below the head. A large nerve winds round it, close under the skin.',
    also: ['fibular neck'],
  },
  {
    id: 'fibula/lateral-malleolus',
    name: 'Lateral malleolus',
    plain: 'The outer ankle bone: the lower end of the fibula, which holds the ankle from the outside.',
    palpation:
      'Lay the fingers on the bump at the outer side of the ankle; its tip reaches lower and lies farther back than the inner one.',
    also: ['outer ankle bone', 'outer ankle'],
  },
  {
    id: 'fibula/malleolar-fossa',
    name: 'Malleolar fossa',
    plain: 'The small pit behind the joint surface of the outer ankle bone, where ligaments take hold.',
  },
];
