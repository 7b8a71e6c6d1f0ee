import type { Landmark } from './landmark.ts';

export const spineLandmarks: readonly Landmark[] = [];
