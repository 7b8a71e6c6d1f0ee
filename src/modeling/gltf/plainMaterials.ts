import type { Document, Material } from '@gltf-transform/core';
import type { Kind } from '../../anatomy/structure.ts';

type Look = readonly [red: number, green: number, blue: number, roughness: number];

/** Linear colour and roughness, for viewers that know only plain glTF; our own draws fibres and bone itself. */
const LOOKS: Partial<Record<Kind, Look>> = {
  bone: [0.76, 0.67, 0.5, 0.7],
  cartilage: [0.62, 0.7, 0.72, 0.45],
  disc: [0.56, 0.66, 0.7, 0.5],
  muscle: [0.4, 0.08, 0.06, 0.6],
};
const OTHER: Look = [0.6, 0.55, 0.5, 0.7];

/** One material a kind, made when first asked for. */
export function plainMaterials(document: Document): (kind: Kind) => Material {
  const made = new Map<Kind, Material>();
  return (kind) => {
    const [red, green, blue, roughness] = LOOKS[kind] ?? OTHER;
    const material = made.get(kind) ?? document.createMaterial(kind).setBaseColorFactor([red, green, blue, 1]);
    made.set(kind, material.setMetallicFactor(0).setRoughnessFactor(roughness));
    return material;
  };
}
