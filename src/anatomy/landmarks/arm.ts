import type { Landmark } from './landmark.ts';

export const armLandmarks: readonly Landmark[] = [];
