/** From files to a body on show: loads the pieces, has them assembled, and hands over each result as it comes. */
import type { ModelManifest } from '../../anatomy/modelManifest.ts';
import type { StructureId } from '../../anatomy/structure.ts';
import type { ModelStatusStore } from '../../state/modelStatusStore.ts';
import { BodyLoader } from '../loading/BodyLoader.ts';
import { MANIFEST_FILE } from '../loading/fetchManifest.ts';
import type { AssemblyAnswer } from './AssemblyAnswer.ts';
import { BodyAssembler } from './BodyAssembler.ts';

export interface BodyArrivalOptions {
  readonly modelsUrl: string;
  readonly status: ModelStatusStore;
  /** Before any piece: now it is known which structures may come. */
  readonly onManifest: (manifest: ModelManifest, ids: readonly StructureId[]) => void;
  readonly onAnswer: (answer: AssemblyAnswer) => void;
  /** Which structures cast shade: 1 a texel. */
  readonly shading: () => Uint8Array;
  /** Nothing more is on its way. */
  readonly onComplete: () => void;
}

/** Shade follows what is shown at this distance, so that a slider dragged through five depths does not measure it five times. */
const SHADE_DELAY_MS = 120;

export class BodyArrival {
  private readonly options: BodyArrivalOptions;
  private readonly loader: BodyLoader;
  private readonly stopListening: () => void;
  private readonly assembler: BodyAssembler;
  private isLoaded = false;
  /** Why the pieces that came could not be put together. */
  private fault: unknown;
  private shadeTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: BodyArrivalOptions) {
    this.options = options;
    const { modelsUrl, status, onAnswer } = options;
    this.assembler = new BodyAssembler({
      onAnswer,
      onIdle: () => this.tellIfComplete(),
      onFault: (cause) => this.tellFault(cause),
    });
    this.loader = new BodyLoader({
      modelsUrl,
      report: (change) => status.getState().report(change),
      onManifest: (manifest) => this.prepare(manifest),
      onPiece: (meshes) => this.assembler.add(meshes),
    });
    this.stopListening = status.subscribe(({ retries }, before) => {
      if (retries !== before.retries) void this.load();
    });
    void this.load();
  }

  /** Whether all pieces have come, or failed to, and are assembled. */
  get loaded(): boolean {
    return this.isLoaded && !this.assembler.merges;
  }

  /** Whether nothing more is on its way, be it file, shape or shade. */
  get complete(): boolean {
    return this.isLoaded && this.shadeTimer === undefined && this.assembler.idle;
  }

  /** To be called when other structures are shown. */
  shadeAnew(): void {
    clearTimeout(this.shadeTimer);
    this.shadeTimer = setTimeout(() => {
      this.shadeTimer = undefined;
      this.assembler.light(this.options.shading());
    }, SHADE_DELAY_MS);
  }

  dispose(): void {
    clearTimeout(this.shadeTimer);
    this.stopListening();
    this.loader.dispose();
    this.assembler.dispose();
  }

  private async load(): Promise<void> {
    const { fault } = this;
    this.fault = undefined;
    this.isLoaded = false;
    await this.loader.load();
    this.isLoaded = true;
    // Nothing new came that could mend it.
    if (fault !== undefined && !this.assembler.merges) this.tellFault(fault);
    this.tellIfComplete();
  }

  private prepare(manifest: ModelManifest): void {
    const ids = manifest.pieces.flatMap((piece) => piece.structures.map(({ id }) => id));
    this.assembler.expect(
      ids,
      manifest.joints.map(({ id }) => id),
    );
    this.options.onManifest(manifest, ids);
    this.assembler.light(this.options.shading());
  }

  private tellFault(cause: unknown): void {
    this.fault = cause;
    const { failures, report } = this.options.status.getState();
    const message = `The pieces arrived, but the body could not be put together from them: ${String(cause)}`;
    report({ phase: 'failed', failures: [...failures, { file: MANIFEST_FILE, message }] });
  }

  private tellIfComplete(): void {
    if (this.complete) this.options.onComplete();
  }
}
