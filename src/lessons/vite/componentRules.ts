/** The closed map of what a lesson's text may use, and how. src/lessons/components/ shows each. */

export interface ComponentRule {
  readonly does: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Attributes that take one of a few words. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}

export const CERTAINTIES = ['high', 'moderate', 'low', 'very low', 'unclear', 'unknown'] as const;
export const WITNESSES = [
  'guideline',
  'review',
  'trial',
  'observational',
  'expert',
  'contested',
  'none found',
] as const;

export const componentRules: Readonly<Record<string, ComponentRule>> = {
  View: {
    does: 'what the body shows while these paragraphs are read',
    required: ['title', 'alt'],
    optional: ['show', 'hide', 'ghost', 'light', 'label', 'select', 'depth', 'frame', 'from'],
    choices: { depth: ['1', '2', '3', '4', '5'] },
  },
  RedFlag: { does: 'signs that are not for massage, and what to do', required: [], optional: ['title'] },
  WhenNot: { does: 'when hands stay off, or change what they do', required: [], optional: ['title'] },
  Claim: {
    does: 'a statement of effect, with its size, certainty and sources',
    required: ['size', 'certainty', 'evidence'],
    optional: [],
    choices: { certainty: CERTAINTIES, evidence: WITNESSES },
  },
  Assess: {
    does: 'a test: how, what it can tell and what it cannot',
    required: ['name', 'can', 'cannot'],
    optional: [],
  },
  Technique: {
    does: 'a technique: position, hands, dose, and when to stop',
    required: ['name', 'position', 'dose', 'stop'],
    optional: [],
  },
};
