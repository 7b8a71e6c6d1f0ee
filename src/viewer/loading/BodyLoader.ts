/** Brings the model in, piece by piece, and keeps the page told. What fails is named, kept, and can be asked for again. */
import type { ManifestPiece, ModelManifest } from '../../anatomy/modelManifest.ts';
import type { ModelStatus, PieceFailure } from '../../state/modelStatus.ts';
import type { StructureMesh } from '../body/StructureMesh.ts';
import { decodePiece } from './decodePiece.ts';
import { fetchBytes } from './fetchBytes.ts';
import { fetchManifest, MANIFEST_FILE } from './fetchManifest.ts';
import { PieceError } from './PieceError.ts';
import { verifyPiece } from './verifyPiece.ts';

export interface BodyLoaderOptions {
  /** Where manifest and pieces lie; ends in a slash. */
  readonly modelsUrl: string;
  readonly report: (status: Partial<ModelStatus>) => void;
  readonly onManifest: (manifest: ModelManifest) => void;
  /** The structures of one piece, in order of arrival. */
  readonly onPiece: (meshes: StructureMesh[]) => void;
}

export class BodyLoader {
  private readonly options: BodyLoaderOptions;
  private readonly abort = new AbortController();
  private readonly arrived = new Set<string>();
  private manifest: ModelManifest | undefined;
  private failures: PieceFailure[] = [];
  private loaded = 0;

  constructor(options: BodyLoaderOptions) {
    this.options = options;
  }

  /** Asks for whatever has not arrived yet; called again, it tries again what failed. Resolves when nothing is under way. */
  async load(): Promise<void> {
    this.failures = [];
    this.options.report({ phase: 'loading', failures: [] });
    try {
      await this.loadManifest();
      const missing = this.manifest?.pieces.filter((piece) => !this.arrived.has(piece.file)) ?? [];
      await Promise.all(missing.map((piece) => this.loadPiece(piece)));
    } catch (cause) {
      this.fail(cause, MANIFEST_FILE);
    }
    if (!this.abort.signal.aborted && this.arrived.size === 0) this.options.report({ phase: 'failed' });
  }

  dispose(): void {
    this.abort.abort();
  }

  private async loadManifest(): Promise<void> {
    if (this.manifest) return;
    this.manifest = await fetchManifest(this.options.modelsUrl, this.abort.signal);
    this.options.report({ total: this.manifest.pieces.reduce((sum, piece) => sum + piece.bytes, 0) });
    this.options.onManifest(this.manifest);
  }

  private async loadPiece(piece: ManifestPiece): Promise<void> {
    const { file, hash } = piece;
    let counted = 0;
    try {
      const url = `${this.options.modelsUrl}${file}?v=${hash}`;
      const bytes = await fetchBytes(url, file, this.abort.signal, (count) => {
        counted += count;
        this.count(count);
      });
      await verifyPiece(bytes, piece);
      const meshes = await decodePiece(bytes, file);
      if (this.abort.signal.aborted) return;
      this.arrived.add(file);
      this.options.onPiece(meshes);
    } catch (cause) {
      this.count(-counted);
      this.fail(cause, file);
    }
  }

  private count(bytes: number): void {
    this.loaded += bytes;
    this.options.report({ loaded: this.loaded });
  }

  private fail(cause: unknown, file: string): void {
    if (this.abort.signal.aborted) return;
    const message = cause instanceof PieceError ? cause.message : `${file} could not be used: ${String(cause)}`;
    this.failures = [...this.failures, { file, message }];
    this.options.report({ failures: this.failures });
  }
}
