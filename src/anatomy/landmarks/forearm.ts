import type { Landmark } from './landmark.ts';

export const forearmLandmarks: readonly Landmark[] = [];
