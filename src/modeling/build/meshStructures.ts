/** All shapes: from the cache where nothing changed, else meshed. Bones first, since muscles are pushed out of them. */
import { createHash } from 'node:crypto';
import { catalogue } from '../../anatomy/catalogue.ts';
import type { Mesh } from '../mesh.ts';
import { partBones } from '../meshing/partBones.ts';
import { carrier } from '../rig/carrier.ts';
import type { FigureSource } from './figureSource.ts';
import type { MeshPool } from './meshPool.ts';
import { nearbyBones } from './nearbyBones.ts';
import type { Progress } from './progress.ts';
import { latestCached, readCachedMesh, writeCachedMesh } from './readCachedMesh.ts';
import type { SourceHash } from './sourceHash.ts';

export interface MeshedStructure {
  readonly source: FigureSource;
  readonly hash: string;
  readonly mesh: Mesh;
}

export interface Meshed {
  readonly structures: readonly MeshedStructure[];
  /** A sentence a structure that could not be made. */
  readonly failures: readonly string[];
}

export interface MeshOptions {
  readonly pool: MeshPool;
  readonly hashOf: SourceHash;
  readonly progress: Progress;
  /** Ids to bring up to date, with the bones they need; the others stay as last built where they were. Absent: all. */
  readonly only?: ReadonlySet<string>;
  /** Mesh muscles even where a bone failed: they are then not pushed out of it. */
  readonly partial?: boolean;
}

export async function meshStructures(sources: readonly FigureSource[], options: MeshOptions): Promise<Meshed> {
  const failures: string[] = [];
  options.progress.expect(sources.length);
  const attempt = (list: readonly FigureSource[], bones: readonly MeshedStructure[]) =>
    all(list, bones, options, failures);
  const boneSources = sources.filter(({ kind }) => kind === 'bone');
  const bones = parted(await attempt(boneSources, []));
  if (failures.length && !options.partial) return { structures: bones, failures };
  return {
    structures: [
      ...bones,
      ...(await attempt(
        sources.filter(({ kind }) => kind === 'muscle'),
        bones,
      )),
    ],
    failures,
  };
}

/** Bones as they are drawn: apart from their neighbours. Discs and cartilages give way to bone as bones do. */
function parted(bones: readonly MeshedStructure[]): MeshedStructure[] {
  const meshes = partBones(
    bones.map(({ source: { id }, mesh }) => {
      const facts = catalogue.facts(id);
      const carriedBy = facts?.kind === 'bone' ? carrier(id) : undefined;
      return { id, mesh, paired: facts?.paired ?? true, carriedBy };
    }),
  );
  return bones.map((bone) => ({ ...bone, mesh: meshes.get(bone.source.id) ?? bone.mesh }));
}

async function all(
  sources: readonly FigureSource[],
  bones: readonly MeshedStructure[],
  options: MeshOptions,
  failures: string[],
): Promise<MeshedStructure[]> {
  const made = await Promise.all(
    sources.map((source) =>
      meshed(source, bones, options).catch((error: unknown) => {
        failures.push(failure(source, error));
        options.progress.end(source.id, 'failed');
        return undefined;
      }),
    ),
  );
  return made.filter((structure) => structure !== undefined);
}

async function meshed(
  source: FigureSource,
  bones: readonly MeshedStructure[],
  { pool, hashOf, progress, only }: MeshOptions,
): Promise<MeshedStructure> {
  const near = source.kind === 'muscle' ? nearby(source, bones) : [];
  const meshes = new Map(near.map((bone) => [bone.source.id, surface(bone.mesh)]));
  const hash = hashOf(source, new Map(near.map((bone) => [bone.source.id, contentHash(bone.mesh)])));
  const kept = await cached(source, hash, only);
  if (kept) {
    progress.end(source.id);
    return kept;
  }
  let began = 0;
  const mesh = await pool.run({ source, bones: meshes }, () => {
    began = performance.now();
    progress.begin(source.id);
  });
  await writeCachedMesh(source.id, hash, mesh);
  progress.end(source.id, `${((performance.now() - began) / 1000).toFixed(1)} s`);
  return { source, hash, mesh };
}

function nearby(source: FigureSource & { kind: 'muscle' }, bones: readonly MeshedStructure[]): MeshedStructure[] {
  const near = nearbyBones(source.figures, new Map(bones.map((bone) => [bone.source.id, bone.mesh])));
  return bones.filter((bone) => near.has(bone.source.id));
}

/** A bone that comes out the same makes no muscle stale, whatever changed in how it is made. */
function contentHash({ positions, indices }: Mesh): string {
  const known = contentHashes.get(positions);
  if (known) return known;
  const hash = createHash('sha256').update(positions).update(indices).digest('hex').slice(0, 16);
  contentHashes.set(positions, hash);
  return hash;
}

const contentHashes = new WeakMap<Float32Array, string>();

/** Only what muscles are pushed out of: threads need not be sent more. */
function surface({ positions, indices }: Mesh): Mesh {
  return { positions, indices };
}

/** The mesh of this very hash; for what was not asked for, the newest there is. */
async function cached(
  source: FigureSource,
  hash: string,
  only?: ReadonlySet<string>,
): Promise<MeshedStructure | undefined> {
  const exact = await readCachedMesh(source.id, hash);
  if (exact) return { source, hash, mesh: exact };
  if (!only || only.has(source.id)) return undefined;
  const older = await latestCached(source.id);
  const mesh = older && (await readCachedMesh(source.id, older));
  return mesh ? { source, hash: older, mesh } : undefined;
}

function failure({ kind, id }: FigureSource, error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  return `${id} could not be meshed: ${why}\n  Its figures are in src/figures/${kind}s/${id}.ts; then: npm run model -- ${id}`;
}
