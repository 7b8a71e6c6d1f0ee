import type { StructureFacts } from '../structure.ts';

/** The discs between the vertebrae. */
export const discs: readonly StructureFacts[] = [];
