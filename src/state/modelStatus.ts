/** How far the body has arrived. The viewer writes it, the page reads it. */
export interface PieceFailure {
  readonly file: string;
  /** What failed, where, and what would be right, in words a visitor can read. */
  readonly message: string;
}

export interface ModelStatus {
  readonly phase: 'waiting' | 'loading' | 'ready' | 'failed' | 'no-webgl';
  /** Bytes of all pieces asked for: arrived and expected (from the manifest). */
  readonly loaded: number;
  readonly total: number;
  readonly failures: readonly PieceFailure[];
}
