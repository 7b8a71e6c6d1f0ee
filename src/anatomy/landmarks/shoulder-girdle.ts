import type { Landmark } from './landmark.ts';

export const shoulderGirdleLandmarks: readonly Landmark[] = [];
