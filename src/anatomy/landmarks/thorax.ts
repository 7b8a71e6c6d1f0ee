import type { Landmark } from './landmark.ts';

export const thoraxLandmarks: readonly Landmark[] = [];
