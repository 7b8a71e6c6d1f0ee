/** Meshes and facts brought together into the files that the browser loads. */
import { catalogue } from '../../anatomy/catalogue.ts';
import type { Structure } from '../../anatomy/structure.ts';
import type { DrawnStructure } from '../gltf/drawnStructure.ts';
import { pieceBytes } from '../gltf/pieceBytes.ts';
import { pieceDocument } from '../gltf/pieceDocument.ts';
import { pieceOf } from '../gltf/pieceOf.ts';
import { articularCartilage, type BoneSurface } from '../rig/articularCartilage.ts';
import { carrier } from '../rig/carrier.ts';
import { structureShares } from '../rig/structureShares.ts';
import type { FigureSource } from './figureSource.ts';
import type { MeshedStructure } from './meshStructures.ts';

export interface Piece {
  /** `skeleton.glb`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly drawn: readonly (DrawnStructure & { readonly meshed: MeshedStructure })[];
}

/** In the order that the browser should ask for them: bone, then muscle from the outside in. */
export async function assemblePieces(structures: readonly MeshedStructure[]): Promise<Piece[]> {
  const pieces = new Map<string, Piece['drawn']>();
  const cartilage = articularCartilage(structures.filter(({ source }) => isBone(source)).map(boneSurface));
  for (const meshed of structures) {
    const drawn = { ...draw(meshed), cartilage: cartilage.get(meshed.source.id), meshed };
    const file = pieceOf(drawn.authored.facts);
    pieces.set(file, [...(pieces.get(file) ?? []), drawn]);
  }
  const files = [...pieces.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Promise.all(
    files.map(async (file) => {
      const drawn = pieces.get(file) ?? [];
      return { file, bytes: await pieceBytes(await pieceDocument(drawn)), drawn };
    }),
  );
}

function rank(file: string): number {
  return ['skeleton', 'superficial', 'deep'].findIndex((word) => file.includes(word));
}

function draw({ source, mesh }: MeshedStructure): DrawnStructure {
  const paired = catalogue.facts(source.id)?.paired;
  return {
    authored: known(paired ? `${source.id}.right` : source.id),
    mirrored: paired ? known(`${source.id}.left`) : undefined,
    mesh,
    shares: structureShares(source, mesh),
  };
}

/** Cartilages and discs are authored as bones are, and covered by nothing. */
function isBone({ kind, id }: FigureSource): boolean {
  return kind === 'bone' && catalogue.facts(id)?.kind === 'bone';
}

function boneSurface({ source, mesh }: MeshedStructure): BoneSurface {
  const paired = catalogue.facts(source.id)?.paired ?? false;
  return { id: source.id, mesh, paired, whole: carrier(source.id) };
}

function known(id: string): Structure {
  const structure = catalogue.structure(id);
  if (structure) return structure;
  throw new Error(`${id} has figures but no facts in src/anatomy; the nearest that has is ${catalogue.nearest(id)}`);
}
