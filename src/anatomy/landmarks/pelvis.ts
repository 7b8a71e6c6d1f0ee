import type { Landmark } from './landmark.ts';

export const pelvisLandmarks: readonly Landmark[] = [];
