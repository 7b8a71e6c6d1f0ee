import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import { SIDES } from './structure.ts';

/** The ids are public: links hold them. This is the whole list, so that none is lost or renamed by accident. */
const MIDLINE = [
  'frontal-bone',
  'occipital-bone',
  'sphenoid',
  'ethmoid',
  'mandible',
  'hyoid-bone',
  'vomer',
  'atlas',
  'axis',
  'third-cervical-vertebra',
  'fourth-cervical-vertebra',
  'fifth-cervical-vertebra',
  'sixth-cervical-vertebra',
  'seventh-cervical-vertebra',
  'first-thoracic-vertebra',
  'second-thoracic-vertebra',
  'third-thoracic-vertebra',
  'fourth-thoracic-vertebra',
  'fifth-thoracic-vertebra',
  'sixth-thoracic-vertebra',
  'seventh-thoracic-vertebra',
  'eighth-thoracic-vertebra',
  'ninth-thoracic-vertebra',
  'tenth-thoracic-vertebra',
  'eleventh-thoracic-vertebra',
  'twelfth-thoracic-vertebra',
  'first-lumbar-vertebra',
  'second-lumbar-vertebra',
  'third-lumbar-vertebra',
  'fourth-lumbar-vertebra',
  'fifth-lumbar-vertebra',
  'sacrum',
  'coccyx',
  'second-cervical-intervertebral-disc',
  'third-cervical-intervertebral-disc',
  'fourth-cervical-intervertebral-disc',
  'fifth-cervical-intervertebral-disc',
  'sixth-cervical-intervertebral-disc',
  'seventh-cervical-intervertebral-disc',
  'first-thoracic-intervertebral-disc',
  'second-thoracic-intervertebral-disc',
  'third-thoracic-intervertebral-disc',
  'fourth-thoracic-intervertebral-disc',
  'fifth-thoracic-intervertebral-disc',
  'sixth-thoracic-intervertebral-disc',
  'seventh-thoracic-intervertebral-disc',
  'eighth-thoracic-intervertebral-disc',
  'ninth-thoracic-intervertebral-disc',
  'tenth-thoracic-intervertebral-disc',
  'eleventh-thoracic-intervertebral-disc',
  'twelfth-thoracic-intervertebral-disc',
  'first-lumbar-intervertebral-disc',
  'second-lumbar-intervertebral-disc',
  'third-lumbar-intervertebral-disc',
  'fourth-lumbar-intervertebral-disc',
  'fifth-lumbar-intervertebral-disc',
  'manubrium-of-sternum',
  'body-of-sternum',
  'xiphoid-process',
];
const PAIRED = [
  'sesamoid-bones-of-foot',
  'parietal-bone',
  'temporal-bone',
  'maxilla',
  'zygomatic-bone',
  'nasal-bone',
  'inferior-nasal-concha',
  'lacrimal-bone',
  'palatine-bone',
  'first-rib',
  'second-rib',
  'third-rib',
  'fourth-rib',
  'fifth-rib',
  'sixth-rib',
  'seventh-rib',
  'eighth-rib',
  'ninth-rib',
  'tenth-rib',
  'eleventh-rib',
  'twelfth-rib',
  'first-costal-cartilage',
  'second-costal-cartilage',
  'third-costal-cartilage',
  'fourth-costal-cartilage',
  'fifth-costal-cartilage',
  'sixth-costal-cartilage',
  'seventh-costal-cartilage',
  'eighth-costal-cartilage',
  'ninth-costal-cartilage',
  'tenth-costal-cartilage',
  'clavicle',
  'scapula',
  'humerus',
  'radius',
  'ulna',
  'scaphoid',
  'lunate',
  'triquetrum',
  'pisiform',
  'trapezium',
  'trapezoid',
  'capitate',
  'hamate',
  'first-metacarpal-bone',
  'second-metacarpal-bone',
  'third-metacarpal-bone',
  'fourth-metacarpal-bone',
  'fifth-metacarpal-bone',
  'proximal-phalanx-of-thumb',
  'distal-phalanx-of-thumb',
  'proximal-phalanx-of-index-finger',
  'middle-phalanx-of-index-finger',
  'distal-phalanx-of-index-finger',
  'proximal-phalanx-of-middle-finger',
  'middle-phalanx-of-middle-finger',
  'distal-phalanx-of-middle-finger',
  'proximal-phalanx-of-ring-finger',
  'middle-phalanx-of-ring-finger',
  'distal-phalanx-of-ring-finger',
  'proximal-phalanx-of-little-finger',
  'middle-phalanx-of-little-finger',
  'distal-phalanx-of-little-finger',
  'hip-bone',
  'femur',
  'patella',
  'tibia',
  'fibula',
  'talus',
  'calcaneus',
  'navicular',
  'cuboid',
  'medial-cuneiform',
  'intermediate-cuneiform',
  'lateral-cuneiform',
  'first-metatarsal-bone',
  'second-metatarsal-bone',
  'third-metatarsal-bone',
  'fourth-metatarsal-bone',
  'fifth-metatarsal-bone',
  'proximal-phalanx-of-great-toe',
  'distal-phalanx-of-great-toe',
  'proximal-phalanx-of-second-toe',
  'middle-phalanx-of-second-toe',
  'distal-phalanx-of-second-toe',
  'proximal-phalanx-of-third-toe',
  'middle-phalanx-of-third-toe',
  'distal-phalanx-of-third-toe',
  'proximal-phalanx-of-fourth-toe',
  'middle-phalanx-of-fourth-toe',
  'distal-phalanx-of-fourth-toe',
  'proximal-phalanx-of-little-toe',
  'middle-phalanx-of-little-toe',
  'distal-phalanx-of-little-toe',
  'trapezius-descending-part',
  'trapezius-transverse-part',
  'trapezius-ascending-part',
  'levator-scapulae',
  'rhomboid-minor',
  'rhomboid-major',
  'deltoid-clavicular-part',
  'deltoid-acromial-part',
  'deltoid-spinal-part',
  'supraspinatus',
  'infraspinatus',
  'teres-minor',
  'teres-major',
  'subscapularis',
  'pectoralis-major-clavicular-part',
  'pectoralis-major-sternocostal-part',
  'pectoralis-major-abdominal-part',
  'pectoralis-minor',
  'serratus-anterior',
  'biceps-brachii-long-head',
  'biceps-brachii-short-head',
  'coracobrachialis',
];

/** Words that frighten, and words that promise: neither belongs in a line that says what a structure is. */
const NOT_IN_A_PLAIN_LINE =
  /\b(injur|tear|torn|pain|damage|disease|rupture|die|death|dangerous|fail|cure|heal|proven|eliminate|toxin|realign|relieve)/i;
const JARGON =
  /\b(scapula|humerus|clavicle|sternum|vertebra|abduct|adduct|rotat|flex|extend|medial|lateral|anterior|posterior|superior|inferior|proximal|distal)/i;

describe('catalogue', () => {
  it('draws exactly the structures of the published list', () => {
    const expected = [...MIDLINE, ...PAIRED.flatMap((id) => SIDES.map((side) => `${id}.${side}`))];
    expect(catalogue.structures.map(({ id }) => id).sort()).toEqual(expected.sort());
  });

  it('knows the wholes that have parts', () => {
    expect(catalogue.wholes.map(({ id }) => id)).toEqual([
      'trapezius',
      'deltoid',
      'pectoralis-major',
      'biceps-brachii',
    ]);
    expect(catalogue.parts('biceps-brachii').map(({ id }) => id)).toEqual([
      'biceps-brachii-long-head',
      'biceps-brachii-short-head',
    ]);
    expect(catalogue.parts('scapula')).toEqual([]);
  });

  it('gives right and left the same facts, and each its own id and label', () => {
    const right = catalogue.structure('supraspinatus.right');
    const left = catalogue.structure('supraspinatus.left');
    expect(right).toMatchObject({ side: 'right', label: 'Supraspinatus, right', fma: 'FMA32544' });
    expect(left).toMatchObject({ side: 'left', label: 'Supraspinatus, left', fma: 'FMA32545' });
    expect(left?.facts).toBe(right?.facts);
    expect(catalogue.structure('manubrium-of-sternum')).toMatchObject({
      label: 'Manubrium of sternum',
      fma: 'FMA7486',
    });
  });

  it('has no structure for an id that nothing is drawn under', () => {
    const nothing = ['scapula', 'manubrium-of-sternum.right', 'trapezius.right', 'scapula.top', '', 'toString'];
    for (const id of nothing) expect(catalogue.structure(id), id).toBeUndefined();
  });

  it('answers for facts with and without a side', () => {
    expect(catalogue.facts('trapezius')?.name).toBe('Trapezius');
    expect(catalogue.facts('scapula.left')?.name).toBe('Scapula');
    expect(catalogue.facts('gizzard')).toBeUndefined();
  });

  it('labels whatever can be named', () => {
    expect(catalogue.label('trapezius.right')).toBe('Trapezius, right');
    expect(catalogue.label('rotator-cuff')).toBe('Rotator cuff');
    expect(catalogue.label('upper-back')).toBe('Upper back');
    expect(catalogue.label('sternum.left')).toBeUndefined();
    expect(catalogue.label('gizzard')).toBeUndefined();
  });

  it('cannot be changed', () => {
    const [first] = catalogue.structures;
    expect(Object.isFrozen(catalogue) && Object.isFrozen(catalogue.structures)).toBe(true);
    expect(Object.isFrozen(first) && Object.isFrozen(first?.facts.regions)).toBe(true);
  });
});

describe('what each structure brings to its card', () => {
  const all = [...new Set([...catalogue.structures.map(({ facts }) => facts), ...catalogue.wholes])];

  it.each(all.map((facts) => [facts.id, facts] as const))('%s', (_id, facts) => {
    expect(facts.name).toMatch(/^[A-Z][a-z ]+$/);
    expect(facts.latin).toMatch(/^[A-Z]/);
    expect(facts.sources).not.toHaveLength(0);
    expect(facts.plain).toMatch(/^[A-Z].*\.$/);
    expect(facts.plain.length).toBeLessThanOrEqual(125);
    expect(facts.plain).not.toMatch(NOT_IN_A_PLAIN_LINE);
    expect(facts.plain).not.toMatch(JARGON);
    expect(facts.depth).toBe(facts.kind === 'bone' ? 5 : facts.depth);
    if (facts.standIn) expect(facts.standIn).toMatch(/^[A-Z].*still to be built.*\.$/);
  });

  it.each(all.flatMap(({ id, kind, muscle }) => (kind === 'muscle' ? [[id, muscle] as const] : [])))(
    '%s: attachments, action and nerve with its roots',
    (_id, muscle) => {
      for (const words of [muscle?.origin, muscle?.insertion, muscle?.action])
        expect(words).toMatch(/^[A-Z].{4,}[^.]$/);
      expect(muscle?.nerve).toMatch(/[CT]\d–[CT]\d/);
    },
  );

  it('says of each muscle how its name is spoken, with the stress', () => {
    const unsaid = all.filter(({ kind, say }) => kind === 'muscle' && !/[A-Z]{2}/.test(say ?? ''));
    expect(unsaid).toEqual([]);
  });

  it('says which shapes end on something that is not built yet', () => {
    const provisional = all.filter(({ standIn }) => standIn !== undefined).map(({ id }) => id);
    expect(provisional).toEqual(
      expect.arrayContaining(['trapezius-descending-part', 'pectoralis-major-abdominal-part', 'temporal-bone']),
    );
  });

  it('peels the muscles of the shoulder in the order in which they lie', () => {
    const order = ['deltoid-spinal-part', 'infraspinatus', 'subscapularis', 'scapula'];
    const depths = order.map((id) => catalogue.facts(id)?.depth);
    expect(depths).toEqual([...depths].sort());
    expect(new Set(depths).size).toBe(order.length);
  });
});
