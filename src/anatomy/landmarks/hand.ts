import type { Landmark } from './landmark.ts';

export const handLandmarks: readonly Landmark[] = [];
