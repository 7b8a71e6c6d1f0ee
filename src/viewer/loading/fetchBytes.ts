/** Bytes of a file of the model, told of as they arrive. */
import { PieceError } from './PieceError.ts';

/** `onBytes` is called with the number of bytes of each chunk. Throws a PieceError on no answer or a wrong one. */
export async function fetchBytes(
  url: string,
  file: string,
  signal: AbortSignal,
  onBytes: (count: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await answer(url, file, signal);
  if (!response.body) return collect([new Uint8Array(await response.arrayBuffer())], onBytes);
  const chunks: Uint8Array[] = [];
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch((cause) => {
      throw interrupted(file, signal, cause);
    });
    if (done) return collect(chunks);
    chunks.push(value);
    onBytes(value.byteLength);
  }
}

async function answer(url: string, file: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(url, { signal }).catch((cause) => {
    throw interrupted(file, signal, cause);
  });
  if (!response.ok) throw new PieceError(file, `${file} could not be fetched: the server answered ${response.status}.`);
  return response;
}

function interrupted(file: string, signal: AbortSignal, cause: unknown): unknown {
  if (signal.aborted) return cause;
  return new PieceError(file, `${file} could not be fetched: the connection broke off.`);
}

function collect(chunks: readonly Uint8Array[], onBytes?: (count: number) => void): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  onBytes?.(bytes.byteLength);
  return bytes;
}
