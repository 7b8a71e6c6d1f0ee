/** Whether a piece is the one that the manifest names. */
import type { ManifestPiece } from '../../anatomy/modelManifest.ts';
import { PieceError } from './PieceError.ts';

/**
 * Length first, then the hash. Browsers hash only on https and localhost: elsewhere (a classroom's own network) the length
 * has to do. `digest` is for tests.
 */
export async function verifyPiece(
  bytes: Uint8Array<ArrayBuffer>,
  { file, bytes: length, hash }: Pick<ManifestPiece, 'file' | 'bytes' | 'hash'>,
  digest: SubtleCrypto | null = globalThis.crypto?.subtle ?? null,
): Promise<void> {
  if (bytes.byteLength !== length) {
    const fault = bytes.byteLength < length ? 'arrived incomplete' : 'is not the file expected';
    throw new PieceError(file, `${file} ${fault}: ${bytes.byteLength} bytes of ${length}.`);
  }
  if (!digest) return;
  const found = hex(new Uint8Array(await digest.digest('SHA-256', bytes))).slice(0, hash.length);
  if (found !== hash) {
    throw new PieceError(
      file,
      `${file} is damaged or of another version: its contents do not match the list of files.`,
    );
  }
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
