/** What the bench page hands over. Times in milliseconds, each a median of batches. */
export interface BenchResult {
  readonly structures: number;
  readonly triangles: number;
  readonly copies: number;
  readonly drawCalls: number;
  readonly naiveDrawCalls: number;
  readonly frameTime: number;
  readonly naiveFrameTime: number;
  readonly pickTime: number;
  readonly naivePickTime: number;
  /** How many points of the picture were picked, and for how many both sides named the same structure. */
  readonly picks: number;
  readonly agreeingPicks: number;
}

export interface BenchWindow extends Window {
  runBench?: (modelsUrl: string) => Promise<BenchResult>;
}
