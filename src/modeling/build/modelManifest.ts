/** The table beside the pieces, made from them. */
import { createHash } from 'node:crypto';
import type { Bounds, ManifestPiece, ManifestStructure, ModelManifest } from '../../anatomy/modelManifest.ts';
import type { Structure } from '../../anatomy/structure.ts';
import { METRES } from '../gltf/metres.ts';
import { boxOf } from '../meshing/box.ts';
import { meshVolume } from '../survey/meshVolume.ts';
import type { Piece } from './assemblePieces.ts';
import type { MeshedStructure } from './meshStructures.ts';

export function modelManifest(pieces: readonly Piece[]): ModelManifest {
  return { version: 1, pieces: pieces.map(manifestPiece) };
}

/** Indented to a line a structure, so that a change of one shows as one. */
export function manifestText(manifest: ModelManifest): string {
  const pieces = manifest.pieces.map(({ structures, ...piece }) => {
    const lines = structures.map((structure) => `      ${JSON.stringify(structure)}`).join(',\n');
    return `    ${JSON.stringify(piece).slice(0, -1)},"structures":[\n${lines}\n    ]}`;
  });
  return `{"version":${manifest.version},"pieces":[\n${pieces.join(',\n')}\n]}\n`;
}

function manifestPiece({ file, bytes, drawn }: Piece): ManifestPiece {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const structures = drawn.flatMap(({ authored, mirrored, meshed }) => [
    manifestStructure(authored, meshed),
    ...(mirrored ? [manifestStructure(mirrored, meshed)] : []),
  ]);
  return { file, bytes: bytes.length, hash, structures };
}

function manifestStructure({ id, side }: Structure, { hash, mesh }: MeshedStructure): ManifestStructure {
  return {
    id,
    source: hash,
    triangles: mesh.indices.length / 3,
    volume: Math.round(meshVolume(mesh)),
    bounds: bounds(mesh.positions, side === 'left'),
  };
}

/** Metres, to a tenth of a millimetre. */
function bounds(positions: Float32Array, mirrored: boolean): Bounds {
  const { min, max } = boxOf(positions);
  const metres = (mm: number) => Math.round(mm * METRES * 1e4) / 1e4 + 0;
  const [low, high] = mirrored ? [-max[0], -min[0]] : [min[0], max[0]];
  return {
    min: [metres(low), metres(min[1]), metres(min[2])],
    max: [metres(high), metres(max[1]), metres(max[2])],
  };
}
