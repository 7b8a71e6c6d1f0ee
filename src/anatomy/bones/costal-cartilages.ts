import type { StructureFacts } from '../structure.ts';

/** The cartilages that join the ribs to the sternum. */
export const costalCartilages: readonly StructureFacts[] = [];
