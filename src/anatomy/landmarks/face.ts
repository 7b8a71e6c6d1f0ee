import type { Landmark } from './landmark.ts';

export const faceLandmarks: readonly Landmark[] = [];
