import type { Landmark } from './landmark.ts';

export const legLandmarks: readonly Landmark[] = [];
