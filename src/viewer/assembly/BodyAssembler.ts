/** Sends pieces to the assembly as they arrive, one request at a time; what came meanwhile goes along with the next. */
import type { StructureId } from '../../anatomy/structure.ts';
import type { StructureMesh } from '../body/StructureMesh.ts';
import type { Assembly } from './Assembly.ts';
import type { AssemblyAnswer } from './AssemblyAnswer.ts';
import type { AssemblyRequest } from './AssemblyRequest.ts';

export interface BodyAssemblerListener {
  readonly onAnswer: (answer: AssemblyAnswer) => void;
  /** All that was asked for has been answered. */
  readonly onIdle: () => void;
  /** A request could not be answered, not even without the worker. */
  readonly onFault: (cause: unknown) => void;
}

export class BodyAssembler {
  private readonly listener: BodyAssemblerListener;
  private readonly worker: Worker | undefined;
  private ids: readonly StructureId[] = [];
  private joints: readonly string[] = [];
  private meshes: readonly StructureMesh[] = [];
  private shown: Uint8Array | undefined;
  private tilesWait = true;
  private mergeWaits = false;
  private lightWaits = false;
  private underWay: AssemblyRequest | undefined;
  private workerFailed = false;
  private here: Promise<Assembly> | undefined;
  private disposed = false;

  constructor(listener: BodyAssemblerListener) {
    this.listener = listener;
    this.worker = startWorker();
    this.worker?.addEventListener('message', ({ data }: MessageEvent<AssemblyAnswer | 'done'>) => this.hear(data));
    this.worker?.addEventListener('error', () => this.withoutWorker());
    this.next();
  }

  /** Whether all that was asked for has been answered. */
  get idle(): boolean {
    return !this.underWay;
  }

  /** Whether shapes are still to be merged. */
  get merges(): boolean {
    return this.mergeWaits || this.underWay?.kind === 'merge';
  }

  /** Which structures may come, in the order of their texels, and the joints that may move them. */
  expect(ids: readonly StructureId[], joints: readonly string[] = []): void {
    this.ids = ids;
    this.joints = joints;
  }

  /** What was not to be expected is left out. */
  add(meshes: readonly StructureMesh[]): void {
    const known = new Set(this.ids);
    this.meshes = [...this.meshes, ...meshes.filter(({ id }) => known.has(id))];
    this.mergeWaits = true;
    this.next();
  }

  /** Measures the light anew with only these casting shade: 1 a texel. */
  light(shown: Uint8Array): void {
    this.shown = shown;
    this.lightWaits = true;
    this.next();
  }

  dispose(): void {
    this.disposed = true;
    this.worker?.terminate();
  }

  private hear(message: AssemblyAnswer | 'done'): void {
    if (this.disposed) return;
    if (message !== 'done') {
      this.listener.onAnswer(message);
      return;
    }
    this.underWay = undefined;
    this.next();
    if (this.idle) this.listener.onIdle();
  }

  private next(): void {
    if (this.underWay || this.disposed) return;
    const request = this.waiting();
    if (!request) return;
    this.underWay = request;
    if (this.worker && !this.workerFailed) this.worker.postMessage(request);
    else void this.answerHere(request);
  }

  private waiting(): AssemblyRequest | undefined {
    if (this.tilesWait) {
      this.tilesWait = false;
      return { kind: 'tiles' };
    }
    if (this.mergeWaits) {
      this.mergeWaits = false;
      this.lightWaits = this.shown !== undefined;
      return { kind: 'merge', meshes: this.meshes, ids: this.ids, joints: this.joints };
    }
    if (!this.lightWaits || !this.shown || this.meshes.length === 0) return undefined;
    this.lightWaits = false;
    return { kind: 'light', shown: this.shown };
  }

  /** A page may forbid workers, or fail to fetch theirs: then the page does the work, later but all the same. */
  private withoutWorker(): void {
    if (this.workerFailed) return;
    this.workerFailed = true;
    const { underWay } = this;
    if (!underWay) return;
    if (underWay.kind === 'light') {
      this.lightWaits = true;
      void this.answerHere({ kind: 'merge', meshes: this.meshes, ids: this.ids, joints: this.joints });
    } else void this.answerHere(underWay);
  }

  private async answerHere(request: AssemblyRequest): Promise<void> {
    this.here ??= import('./Assembly.ts').then((module) => new module.Assembly());
    try {
      for (const answer of (await this.here).answers(request)) this.hear(answer);
    } catch (cause) {
      if (!this.disposed) this.listener.onFault(cause);
    }
    this.hear('done');
  }
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./assembly.worker.ts', import.meta.url), { type: 'module', name: 'body assembly' });
  } catch {
    return undefined;
  }
}
