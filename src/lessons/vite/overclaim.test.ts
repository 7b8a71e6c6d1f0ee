import { describe, expect, it } from 'vitest';
import { overclaim } from './overclaim.ts';

describe('what may never be said', () => {
  it.each([
    'Massage cures back pain.',
    'Deep friction heals the tendon.',
    'These techniques eliminate trigger points.',
    'Massage flushes out toxins.',
    'Kneading helps remove toxins from the muscle.',
    'Friction breaks up scar tissue.',
    'Cross-fibre work, done by a therapist, breaks down adhesions.',
    'A few sessions realign the spine.',
    'Massage is clinically proven.',
    'It is a proven treatment for neck pain.',
    'The scar tissue is broken up by friction.',
    'Massage does not hurt and cures pain.',
    'Massage relaxes you, heals you and helps you sleep.',
    'Massage helps the tendon heal.',
    'Stretching detoxes the body.',
    'This treatment has been proven to work.',
  ])('%s', (sentence) => {
    expect(overclaim(sentence)).toBeDefined();
  });
});

describe('what may be said', () => {
  it.each([
    'The bone heals in about six weeks.',
    'Massage does not cure a herniated disc.',
    'Massage does not cure, heal or eliminate disease.',
    'Massage can’t realign a vertebra.',
    'There is no good evidence that massage flushes out toxins, breaks up scar tissue or realigns a joint.',
    'That massage breaks up adhesions is a myth.',
    'Wait until the wound has healed.',
    'After surgery, massage waits until the skin heals.',
    'Nobody can promise that massage will eliminate your pain.',
    'Massage may ease pain for a while.',
    'The therapist releases the hold slowly.',
    'A tendon that has healed can be loaded.',
    'Sutures keep the wound closed while it heals.',
    'Its benefit is unproven.',
    'Health and the healthy shoulder are described first.',
    'We know of no clinical evidence that it does; that is not the same as proof of safety.',
  ])('%s', (sentence) => {
    expect(overclaim(sentence)).toBeUndefined();
  });
});
