/** Our shapes beside a specimen's, on the authored side. */
import { catalogue } from '../../anatomy/catalogue.ts';
import type { MeshedStructure } from '../build/meshStructures.ts';
import type { Mesh } from '../mesh.ts';
import { meshVolume } from '../survey/meshVolume.ts';
import { type SurfaceDistance, surfaceDistance } from '../survey/surfaceDistance.ts';

export interface Compared extends SurfaceDistance {
  readonly id: string;
  readonly kind: string;
  /** Source hash of our shape. */
  readonly source: string;
  /** Our volume as a share of the specimen's. */
  readonly volume: number;
}

export interface Comparison {
  /** Worst first. mm. */
  readonly compared: readonly Compared[];
  /** Ids that the specimen has no surface for. */
  readonly absent: readonly string[];
}

export function compareModel(structures: readonly MeshedStructure[], specimen: ReadonlyMap<string, Mesh>): Comparison {
  const [compared, absent]: [Compared[], string[]] = [[], []];
  for (const { source, hash, mesh } of structures) {
    const fma = catalogue.structure(`${source.id}.right`)?.fma ?? catalogue.structure(source.id)?.fma;
    const theirs = fma && specimen.get(fma);
    if (!theirs) {
      absent.push(source.id);
      continue;
    }
    const volume = meshVolume(mesh) / meshVolume(theirs);
    compared.push({ id: source.id, kind: source.kind, source: hash, volume, ...surfaceDistance(mesh, theirs) });
  }
  return { compared: compared.sort((a, b) => b.mean - a.mean), absent };
}
