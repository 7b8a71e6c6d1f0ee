/** What the shells of the brain case have in common. */
export const braincase = {
  form: 'vault',
  /** Near the middle of the brain; one place for all, so that neighbours' borders face each other. */
  seenFrom: [0, 1560, 85],
  /** Where three bones meet. */
  corners: [
    'bregma',
    'lambda',
    'asterion',
    'parietalNotch',
    'pterionBehind',
    'pterionFront',
    'sphenofrontalEnd',
    'jugularProcess',
  ],
  gap: 0.3,
  edge: 0.8,
} as const;
