/** Everything a lesson's text may use: the closed map. componentRules.ts says how each is written. */
import type { MDXComponents } from 'mdx/types.js';
import { Assess } from './Assess.tsx';
import { Cite } from './Cite.tsx';
import { Claim } from './Claim.tsx';
import { LessonLink } from './LessonLink.tsx';
import { RedFlag } from './RedFlag.tsx';
import { StructureLink } from './StructureLink.tsx';
import { Technique } from './Technique.tsx';
import { View } from './View.tsx';
import { WhenNot } from './WhenNot.tsx';

export const lessonComponents: MDXComponents = {
  Assess,
  Cite,
  Claim,
  LessonLink,
  RedFlag,
  StructureLink,
  Technique,
  View,
  WhenNot,
};
