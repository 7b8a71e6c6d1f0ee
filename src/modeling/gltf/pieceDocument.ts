/** One glTF document: a named mesh node a structure, the joint tree that moves them, and no compression yet. */
import { Document } from '@gltf-transform/core';
import type { Structure } from '../../anatomy/structure.ts';
import type { DrawnStructure } from './drawnStructure.ts';
import { piecePrimitives } from './piecePrimitives.ts';
import { pieceSkins } from './pieceSkins.ts';
import { plainMaterials } from './plainMaterials.ts';

const CREDIT =
  'Bodywork Atlas contributors, CC BY 4.0; measured from BodyParts3D, © The Database Center for Life Science';

/** Structures in the order given, a pair's right before its left. Positions in metres. */
export async function pieceDocument(structures: readonly DrawnStructure[]): Promise<Document> {
  const document = new Document();
  Object.assign(document.getRoot().getAsset(), { generator: 'Bodywork Atlas', copyright: CREDIT });
  document.createBuffer();
  const scene = document.createScene('body');
  const skins = pieceSkins(document, scene, structures);
  const material = plainMaterials(document);
  for (const structure of structures) {
    const primitives = await piecePrimitives(document, structure, skins.order);
    for (const side of ['authored', 'mirrored'] as const) {
      const facts = structure[side];
      const skin = skins[side];
      if (!facts || !skin) continue;
      const primitive = primitives[side].setMaterial(material(facts.facts.kind));
      const mesh = document.createMesh(facts.id).addPrimitive(primitive);
      scene.addChild(document.createNode(facts.id).setMesh(mesh).setSkin(skin).setExtras(extras(facts)));
    }
  }
  return document;
}

function extras({ id, label, fma, facts }: Structure): Record<string, string> {
  return { id, name: label, ...(fma && { fma }), kind: facts.kind };
}
