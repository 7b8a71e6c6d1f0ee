import type { Landmark } from './landmark.ts';

export const footLandmarks: readonly Landmark[] = [];
