/** A specimen's surfaces, by FMA id. */
import { pieceIO } from '../gltf/pieceBytes.ts';
import { type RestMesh, restMeshes } from '../gltf/restMeshes.ts';
import type { Mesh } from '../mesh.ts';

/** A .glb whose nodes say `extras.fma` or begin their name with the FMA id. Several pieces of one id are taken together. mm. */
export async function readSpecimen(file: string): Promise<ReadonlyMap<string, Mesh>> {
  const found = new Map<string, Mesh>();
  for (const rest of restMeshes(await (await pieceIO()).read(file))) {
    const fma = fmaOf(rest);
    if (fma) found.set(fma, joined(found.get(fma), rest.mesh));
  }
  if (found.size) return found;
  throw new Error(`${file}: no node has an FMA id, as extras {fma: "FMA13395"} or at the beginning of its name`);
}

function fmaOf({ name, extras }: RestMesh): string | undefined {
  const digits = /^(?:FMA:?)?(\d+)/.exec(String(extras.fma ?? ''))?.[1] ?? /^FMA:?(\d+)/.exec(name)?.[1];
  return digits && `FMA${digits}`;
}

function joined(a: Mesh | undefined, b: Mesh): Mesh {
  if (!a) return b;
  const base = a.positions.length / 3;
  return {
    positions: Float32Array.from([...a.positions, ...b.positions]),
    indices: Uint32Array.from([...a.indices, ...b.indices.map((i) => i + base)]),
  };
}
