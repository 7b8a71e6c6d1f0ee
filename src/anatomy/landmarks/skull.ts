import type { Landmark } from './landmark.ts';

export const skullLandmarks: readonly Landmark[] = [];
