import type { StructureFacts } from '../structure.ts';

/** The two bones of the forearm. */
export const forearmBones: readonly StructureFacts[] = [];
