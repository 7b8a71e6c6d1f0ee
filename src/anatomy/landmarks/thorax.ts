import type { Landmark } from './landmark.ts';

/** What the ribs that have a cartilage share, level by level. `number` is what students write. */
function ribLandmarks(ordinal: string, number: number): readonly Landmark[] {
  const rib = `${ordinal}-rib`;
  return [
    {
      id: `${rib}/head`,
      name: `Head of ${ordinal} rib`,
      plain: `The inner end of the ${ordinal} rib, which meets the spine.`,
      also: [`head of rib ${number}`, 'costovertebral joint'],
    },
    {
      id: `${rib}/tubercle`,
      name: `Tubercle of ${ordinal} rib`,
      plain: `A bump on the back of the ${ordinal} rib, where it leans on the side of its vertebra.`,
      also: [`tubercle of rib ${number}`, 'costotransverse joint'],
    },
    {
      id: `${rib}/angle`,
      name: `Angle of ${ordinal} rib`,
      plain: `Where the ${ordinal} rib turns forward, beside the long muscles of the back.`,
      // The upper two lie under the slope of the neck, where hands do not reach them.
      ...(number > 2 && {
        palpation:
          'Glide flat fingers outward from the spine, over the long muscles of the back: the rib stands out where it turns forward.',
      }),
      also: [`angle of rib ${number}`, 'costal angle', 'rib angle'],
    },
    {
      id: `${rib}/outer-surface`,
      name: `Outer surface of ${ordinal} rib`,
      plain: `The outer side of the ${ordinal} rib.`,
      ...(number > 3 && {
        palpation: 'Lay flat fingers on the side of the chest; the ribs rise and fall with the breath.',
      }),
    },
    {
      id: `${rib}/costochondral-end`,
      name: `Front end of ${ordinal} rib`,
      plain: `Where the bone of the ${ordinal} rib turns into cartilage.`,
      also: ['costochondral joint', 'costochondral junction'],
    },
  ];
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

export const thoraxLandmarks: readonly Landmark[] = [
  {
    id: 'manubrium-of-sternum/jugular-notch',
    name: 'Jugular notch',
    plain: 'The hollow at the top of the breastbone, between the collarbones.',
    palpation:
      'Lay a fingertip lightly in the hollow at the base of the throat, on the upper edge of the bone. The windpipe lies just behind: do not press in.',
    also: ['suprasternal notch', 'sternal notch', 'throat hollow'],
  },
  {
    id: 'manubrium-of-sternum/clavicular-notch',
    name: 'Clavicular notch',
    plain: 'The dent at the upper corner of the breastbone, in which the collarbone moves.',
    also: ['sternoclavicular joint', 'SC joint'],
  },
  {
    id: 'manubrium-of-sternum/first-costal-notch',
    name: 'First costal notch',
    plain: 'The dent in the side of the breastbone where the cartilage of the first rib joins.',
  },
  {
    id: 'manubrium-of-sternum/anterior-surface',
    name: 'Anterior surface of manubrium',
    plain: 'The front of the broad top of the breastbone, just under the skin.',
    palpation: 'It lies under a flat hand below the hollow of the throat.',
  },
  {
    id: 'manubrium-of-sternum/sternal-angle',
    name: 'Sternal angle',
    plain: 'The ridge across the breastbone where its top meets its long middle; the second rib joins here.',
    palpation:
      'From the hollow of the throat slide down about three finger breadths to a ridge that runs across. Follow it sideways on to the second rib, and count the others from there.',
    also: ['angle of Louis', 'angle of Ludwig', 'manubriosternal joint'],
  },
  {
    id: 'body-of-sternum/sternal-angle',
    name: 'Upper end of body of sternum',
    plain: 'The upper end of the long middle of the breastbone, at the ridge.',
  },
  {
    id: 'body-of-sternum/anterior-surface',
    name: 'Anterior surface of body of sternum',
    plain: 'The front of the long middle of the breastbone, just under the skin.',
    palpation: 'It lies under a flat hand down the middle of the chest.',
  },
  {
    id: 'body-of-sternum/lower-end',
    name: 'Lower end of body of sternum',
    plain: 'The lower end of the long middle of the breastbone, above its small tip.',
    palpation: 'Slide down the middle of the breastbone to where it gives way to a soft hollow.',
    also: ['xiphisternal joint'],
  },
  {
    id: 'xiphoid-process/xiphisternal-joint',
    name: 'Xiphisternal joint',
    plain: 'Where the small tip joins the long middle of the breastbone.',
    also: ['xiphisternal junction'],
  },
  {
    id: 'xiphoid-process/anterior-surface',
    name: 'Anterior surface of xiphoid process',
    plain: 'The front of the small tip of the breastbone.',
  },
  {
    id: 'xiphoid-process/tip',
    name: 'Tip of xiphoid process',
    plain: 'The free lower end of the breastbone, in the soft hollow under the ribs.',
    palpation:
      'Rest a fingertip lightly at the top of the hollow between the edges of the ribs. The tip is thin and may be tender, with the liver behind it: never press on it.',
    also: ['xiphoid tip', 'pit of the stomach'],
  },
  {
    id: 'second-costal-cartilage/sternal-end',
    name: 'Second costal cartilage',
    plain: 'Where the second rib’s cartilage meets the ridge of the breastbone: the place to count the ribs from.',
    palpation: 'From the ridge of the breastbone slide outward: the first firm bar is the second rib’s cartilage.',
    also: ['where to count the ribs', 'second sternocostal joint'],
  },
  {
    id: 'seventh-costal-cartilage/costal-margin',
    name: 'Costal margin',
    plain:
      'The lower edge of the rib cage in front, from the tip of the breastbone outward and down, cartilage upon cartilage.',
    palpation:
      'Follow the edge with flat fingers from the tip of the breastbone outward, lightly: the liver and the stomach lie behind it.',
    also: ['costal arch', 'subcostal margin', 'edge of the ribs'],
  },
  {
    id: 'ninth-costal-cartilage/tip',
    name: 'Tip of ninth costal cartilage',
    plain:
      'Where the cartilage of the ninth rib ends upon the one above, about half way along the edge of the rib cage.',
    palpation:
      'Follow the edge of the ribs with flat fingers, lightly: the tip is a small step in it. The liver and the gallbladder lie behind the right one.',
    also: ['tip of costal cartilage 9'],
  },
  {
    id: 'tenth-costal-cartilage/lowest-point',
    name: 'Lowest point of costal margin',
    plain: 'The lowest place of the edge of the rib cage, at the side, where the tenth rib turns into cartilage.',
    palpation: 'With flat fingers follow the edge of the ribs outward and down, to where it begins to turn back.',
    also: ['lower border of the rib cage', 'subcostal plane'],
  },
  {
    id: 'eleventh-rib/tip',
    name: 'Tip of eleventh rib',
    plain: 'The free end of the eleventh rib, in the side of the waist.',
    palpation:
      'With flat fingers feel lightly just above the rim of the hip bone at the side. It is free and gives way: do not press on it.',
    also: ['floating rib end'],
  },
  {
    id: 'eleventh-rib/head',
    name: 'Head of eleventh rib',
    plain: 'The inner end of the eleventh rib, which meets the spine.',
  },
  {
    id: 'eleventh-rib/outer-surface',
    name: 'Outer surface of eleventh rib',
    plain: 'The outer side of the eleventh rib.',
  },
  {
    id: 'twelfth-rib/tip',
    name: 'Tip of twelfth rib',
    plain: 'The free end of the lowest rib, beside the long muscles of the lower back.',
    palpation:
      'Beside the long muscles of the back, a few finger breadths above the rim of the hip bone, feel lightly with flat fingers. The kidney lies in front: do not press.',
    also: ['floating rib end'],
  },
  {
    id: 'twelfth-rib/head',
    name: 'Head of twelfth rib',
    plain: 'The inner end of the lowest rib, which meets the spine.',
  },
  {
    id: 'twelfth-rib/posterior-surface',
    name: 'Posterior surface of twelfth rib',
    plain: 'The back of the lowest rib, under the long muscles of the back.',
  },
  {
    id: 'eleventh-rib/posterior-surface',
    name: 'Posterior surface of eleventh rib',
    plain: 'The back of the eleventh rib, under the long muscles of the back.',
  },
  {
    id: 'twelfth-rib/outer-surface',
    name: 'Outer surface of twelfth rib',
    plain: 'The outer side of the lowest rib.',
  },
  ...ORDINALS.flatMap((ordinal, i) => ribLandmarks(ordinal, i + 1)),
];
