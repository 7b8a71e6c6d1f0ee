/** The table beside the pieces, made from them. */
import { createHash } from 'node:crypto';
import { landmarks } from '../../anatomy/landmarks/landmarks.ts';
import type {
  Bounds,
  ManifestJoint,
  ManifestPiece,
  ManifestStructure,
  ModelManifest,
} from '../../anatomy/modelManifest.ts';
import type { Structure } from '../../anatomy/structure.ts';
import type { BoneLandmarks } from '../../figures/boneLandmarks.ts';
import { METRES } from '../gltf/metres.ts';
import { boxOf } from '../meshing/box.ts';
import { type PlacedJoint, placedJoints } from '../rig/placedJoint.ts';
import { meshVolume } from '../survey/meshVolume.ts';
import type { Piece } from './assemblePieces.ts';
import type { MeshedStructure } from './meshStructures.ts';

export function modelManifest(pieces: readonly Piece[], landmarks: Landmarks): ModelManifest {
  return {
    version: 1,
    joints: [...placedJoints.values()].map(manifestJoint),
    landmarks: manifestLandmarks(landmarks),
    pieces: pieces.map(manifestPiece),
  };
}

/** By bone, an id without a side; mm. */
type Landmarks = ReadonlyMap<string, BoneLandmarks>;
type Triple = readonly [number, number, number];

function manifestJoint({ id, parent, centre, axes }: PlacedJoint): ManifestJoint {
  return { id, parent: parent?.id, centre: metres(centre), axes };
}

/** Of those only that are told of in words. */
function manifestLandmarks(places: Landmarks): Record<string, Triple> {
  return Object.fromEntries(
    landmarks.map(({ id }) => {
      const [bone = '', name = ''] = id.split('/');
      const place = places.get(bone)?.[name];
      if (!place)
        throw new Error(`landmark ${id} has words in src/anatomy/landmarks and no place in src/figures/landmarks`);
      return [id, metres(place)];
    }),
  );
}

/** Indented to a line a structure, so that a change of one shows as one. */
export function manifestText(manifest: ModelManifest): string {
  const pieces = manifest.pieces.map(({ structures, ...piece }) => {
    const lines = structures.map((structure) => `      ${JSON.stringify(structure)}`).join(',\n');
    return `    ${JSON.stringify(piece).slice(0, -1)},"structures":[\n${lines}\n    ]}`;
  });
  const joints = manifest.joints.map((joint) => `  ${JSON.stringify(joint)}`);
  const places = Object.entries(manifest.landmarks).map(
    ([id, place]) => `  ${JSON.stringify(id)}:${JSON.stringify(place)}`,
  );
  return `{"version":${manifest.version},"joints":[\n${joints.join(',\n')}\n],"landmarks":{\n${places.join(',\n')}\n},"pieces":[\n${pieces.join(',\n')}\n]}\n`;
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
  const [low, high] = mirrored ? [-max[0], -min[0]] : [min[0], max[0]];
  return { min: metres([low, min[1], min[2]]), max: metres([high, max[1], max[2]]) };
}

/** To a tenth of a millimetre. */
function metres([x, y, z]: Triple): Triple {
  const rounded = (mm: number) => Math.round(mm * METRES * 1e4) / 1e4 + 0;
  return [rounded(x), rounded(y), rounded(z)];
}
