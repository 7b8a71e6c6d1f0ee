import type { Landmark } from './landmark.ts';

export const faceLandmarks: readonly Landmark[] = [
  {
    id: 'mandible/angle-of-mandible',
    name: 'Angle of mandible',
    plain: 'The corner of the jaw below the ear, where its lower edge turns up.',
    palpation:
      'Follow the lower edge of the jaw back from the chin to the corner below the ear lobe. Stay on the bone.',
    also: ['gonion', 'jaw angle', 'corner of the jaw'],
  },
  {
    id: 'mandible/head-of-mandible',
    name: 'Head of mandible',
    plain: 'The rounded end of the jaw that turns and glides in the joint in front of the ear.',
    palpation:
      'Rest a fingertip lightly just in front of the ear canal while the mouth opens and closes: the head slides forward and back.',
    also: ['condyle of mandible', 'mandibular condyle', 'jaw joint', 'TMJ', 'temporomandibular joint'],
  },
  {
    id: 'mandible/lateral-pole',
    name: 'Lateral pole of head',
    plain: 'The outer end of the jaw’s head: the part of the jaw joint that fingers feel.',
    palpation:
      'A finger’s breadth in front of the ear canal, below the cheek arch, lightly, with the mouth opening a little.',
  },
  {
    id: 'mandible/neck-of-mandible',
    name: 'Neck of mandible',
    plain: 'The narrow part below the head of the jaw.',
    also: ['condylar process'],
  },
  {
    id: 'mandible/coronoid-process',
    name: 'Coronoid process',
    plain: 'The pointed blade in front of the jaw joint that the temple muscle pulls on.',
    palpation:
      'With the mouth opened wide it comes out below the front of the cheekbone; touch it lightly through the cheek.',
    also: ['attachment of temporalis'],
  },
  {
    id: 'mandible/mandibular-notch',
    name: 'Mandibular notch',
    plain: 'The dip between the head and the coronoid process, through which the nerve of the chewing muscle passes.',
    also: ['sigmoid notch'],
  },
  {
    id: 'mandible/ramus',
    name: 'Ramus of mandible',
    plain: 'The flat, upright part of the jaw at the back of the cheek; the chewing muscle covers it.',
    palpation:
      'Lay flat fingers on the cheek in front of the ear lobe and let the teeth meet: masseter firms over the ramus.',
    also: ['jaw ramus', 'branch of the jaw', 'masseter'],
  },
  {
    id: 'mandible/posterior-border',
    name: 'Posterior border of ramus',
    plain: 'The back edge of the upright part of the jaw, with the parotid gland behind it.',
  },
  {
    id: 'mandible/body-of-mandible',
    name: 'Body of mandible',
    plain: 'The bow of the jaw that carries the lower teeth.',
    palpation: 'Slide the fingers from the chin along the jaw line, skin and bone between finger and thumb.',
    also: ['jaw line', 'jawline'],
  },
  {
    id: 'mandible/base-of-mandible',
    name: 'Base of mandible',
    plain: 'The lower edge of the jaw.',
    palpation:
      'Trace the lower edge from chin to angle. In front of the chewing muscle an artery beats over it: pass lightly.',
    also: ['lower border of the jaw', 'inferior border'],
  },
  {
    id: 'mandible/oblique-line',
    name: 'Oblique line',
    plain: 'The ridge that runs down from the front of the ramus beside the last teeth.',
  },
  {
    id: 'mandible/mental-protuberance',
    name: 'Mental protuberance',
    plain: 'The point of the chin.',
    palpation: 'Take the chin between finger and thumb: the firm point in the middle.',
    also: ['chin', 'pogonion', 'menton'],
  },
  {
    id: 'mandible/mental-tubercle',
    name: 'Mental tubercle',
    plain: 'The small rise to each side of the point of the chin.',
    palpation: 'A thumb’s breadth to the side of the middle of the chin, on its lower edge.',
  },
  {
    id: 'mandible/mental-foramen',
    name: 'Mental foramen',
    plain: 'A small hole below the premolar teeth, through which a nerve reaches the chin and lower lip.',
    palpation: 'Below the second premolar, half way down the jaw. A nerve comes out here: touch lightly, do not press.',
  },
  {
    id: 'mandible/alveolar-part',
    name: 'Alveolar part',
    plain: 'The upper edge of the jaw, in which the lower teeth stand.',
    also: ['lower gum ridge', 'tooth sockets'],
  },
  {
    id: 'maxilla/infra-orbital-foramen',
    name: 'Infra-orbital foramen',
    plain: 'A small hole below the eye, through which a nerve reaches the cheek and upper lip.',
    palpation:
      'A finger’s breadth below the middle of the lower rim of the eye socket. A nerve comes out here: touch lightly, do not press.',
    also: ['infraorbital foramen', 'ST 2'],
  },
  {
    id: 'maxilla/anterior-nasal-spine',
    name: 'Anterior nasal spine',
    plain: 'The small point of bone below the middle of the nose.',
    palpation: 'Under the skin at the top of the groove of the upper lip, where the wall of the nose meets it.',
  },
  {
    id: 'maxilla/canine-eminence',
    name: 'Canine eminence',
    plain: 'The upright ridge over the root of the upper eye tooth.',
    palpation: 'Above the eye tooth, through the upper lip: a ridge that runs up beside the nose.',
    also: ['canine jugum'],
  },
  {
    id: 'maxilla/canine-fossa',
    name: 'Canine fossa',
    plain: 'The shallow hollow of the cheek beside the canine ridge.',
    palpation: 'Beside the wing of the nose, below the cheekbone: the finger sinks into a shallow hollow.',
  },
  {
    id: 'maxilla/frontal-process',
    name: 'Frontal process of maxilla',
    plain: 'The strip of the upper jaw that climbs beside the nose to the forehead.',
    palpation: 'The firm side of the root of the nose, in front of the inner corner of the eye.',
  },
  {
    id: 'maxilla/infra-orbital-margin',
    name: 'Infra-orbital margin',
    plain: 'The lower rim of the eye socket, its inner half.',
    palpation: 'Trace the lower rim of the eye socket with a light fingertip, away from the eye itself.',
    also: ['infraorbital rim', 'lower orbital rim'],
  },
  {
    id: 'maxilla/alveolar-process',
    name: 'Alveolar process',
    plain: 'The ridge of the upper jaw in which the upper teeth stand.',
    also: ['upper gum ridge'],
  },
  {
    id: 'maxilla/palatine-process',
    name: 'Palatine process',
    plain: 'The front of the hard roof of the mouth.',
    also: ['hard palate', 'roof of the mouth'],
  },
  {
    id: 'maxilla/maxillary-tuberosity',
    name: 'Maxillary tuberosity',
    plain: 'The rounded back of the upper jaw, behind the last tooth.',
  },
  {
    id: 'zygomatic-bone/cheek-prominence',
    name: 'Zygomatic bone (cheek)',
    plain: 'The most prominent point of the cheek, below and outside the eye.',
    palpation: 'Lay the fingertips on the high point of the cheek, below the outer corner of the eye.',
    also: ['cheekbone', 'cheek', 'malar eminence', 'zygion'],
  },
  {
    id: 'zygomatic-bone/frontal-process',
    name: 'Frontal process of zygomatic bone',
    plain: 'The part of the cheekbone that climbs beside the eye to the forehead.',
    palpation: 'The firm outer rim of the eye socket; a small step near its top is where it meets the forehead.',
  },
  {
    id: 'zygomatic-bone/lateral-orbital-margin',
    name: 'Lateral orbital margin',
    plain: 'The outer rim of the eye socket.',
    palpation: 'Trace the outer rim of the eye socket with a light fingertip, away from the eye itself.',
  },
  {
    id: 'zygomatic-bone/temporal-process',
    name: 'Temporal process',
    plain: 'The front half of the cheek arch, which runs back toward the ear.',
    palpation: 'Follow the cheekbone back toward the ear: the bar of bone under the fingers begins with it.',
    also: ['cheek arch', 'zygomatic arch'],
  },
  {
    id: 'zygomatic-bone/masseteric-border',
    name: 'Lower border of zygomatic bone',
    plain: 'The lower edge of the cheekbone, from which the chewing muscle hangs.',
    palpation:
      'Slide down off the cheekbone to its lower edge and let the teeth meet: masseter firms below the fingers.',
    also: ['masseter origin'],
  },
  {
    id: 'nasal-bone/nasion',
    name: 'Nasion',
    plain: 'The root of the nose, where the nose meets the forehead.',
    palpation: 'In the dip between the eyes, on the midline.',
    also: ['root of the nose', 'bridge of the nose'],
  },
  {
    id: 'nasal-bone/rhinion',
    name: 'Lower end of the nasal bones',
    plain: 'Where the bony bridge of the nose ends and gristle begins.',
    palpation: 'Slide down the bridge of the nose until it gives under the finger.',
    also: ['rhinion'],
  },
  {
    id: 'hyoid-bone/body-of-hyoid',
    name: 'Body of hyoid bone',
    plain: 'The front of the hyoid, just above the voice box.',
    palpation:
      'In the fold between chin and neck, level with the third neck vertebra; it rises when you swallow. The lightest touch only.',
    also: ['hyoid body', 'tongue bone'],
  },
  {
    id: 'hyoid-bone/greater-horn',
    name: 'Greater horn of hyoid bone',
    plain: 'The long arm of the hyoid that reaches back on each side of the throat.',
    palpation:
      'Beside the body, with the lightest touch and one side at a time: the great vessels of the neck lie close behind. Never press.',
    also: ['greater cornu'],
  },
  {
    id: 'hyoid-bone/lesser-horn',
    name: 'Lesser horn of hyoid bone',
    plain: 'The small peg where the body of the hyoid meets the greater horn.',
    also: ['lesser cornu'],
  },
  {
    id: 'lacrimal-bone/posterior-lacrimal-crest',
    name: 'Posterior lacrimal crest',
    plain: 'The ridge at the back of the hollow for the lacrimal sac, inside the eye socket.',
  },
  {
    id: 'palatine-bone/posterior-nasal-spine',
    name: 'Posterior nasal spine',
    plain: 'The point at the back of the hard palate, in the middle, from which the uvula hangs.',
  },
  {
    id: 'palatine-bone/pyramidal-process',
    name: 'Pyramidal process',
    plain: 'The corner of the palatine bone behind the last upper tooth, from which a chewing muscle springs in part.',
    also: ['attachment of medial pterygoid'],
  },
];
