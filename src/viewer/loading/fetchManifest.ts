/** The table of the model's pieces, checked before anything relies on it. */
import * as v from 'valibot';
import type { ModelManifest } from '../../anatomy/modelManifest.ts';
import { PieceError } from './PieceError.ts';

const point = v.tuple([v.number(), v.number(), v.number()]);
const schema = v.object({
  version: v.literal(1),
  joints: v.array(v.object({ id: v.string(), parent: v.optional(v.string()), centre: point, axes: v.array(point) })),
  landmarks: v.record(v.string(), point),
  pieces: v.array(
    v.object({
      file: v.pipe(v.string(), v.regex(/^[\w.-]+\.glb$/)),
      bytes: v.number(),
      hash: v.string(),
      structures: v.array(
        v.object({
          id: v.string(),
          source: v.string(),
          triangles: v.number(),
          volume: v.number(),
          bounds: v.object({ min: point, max: point }),
        }),
      ),
    }),
  ),
});

export const MANIFEST_FILE = 'manifest.json';

/** `modelsUrl` ends in a slash. Asked for anew each time, since it names the versions of all other files. */
export async function fetchManifest(modelsUrl: string, signal: AbortSignal): Promise<ModelManifest> {
  const response = await fetch(`${modelsUrl}${MANIFEST_FILE}`, { signal, cache: 'no-cache' }).catch((cause) => {
    if (signal.aborted) throw cause;
    throw new PieceError(MANIFEST_FILE, 'The list of the body’s files could not be fetched: the connection broke off.');
  });
  if (!response.ok) {
    const message = `The list of the body’s files could not be fetched: the server answered ${response.status}.`;
    throw new PieceError(MANIFEST_FILE, message);
  }
  const parsed = v.safeParse(schema, await response.json().catch(() => undefined));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const where = v.getDotPath(issue) ?? 'its top level';
  throw new PieceError(MANIFEST_FILE, `The list of the body’s files cannot be read: ${issue.message} (at ${where}).`);
}
