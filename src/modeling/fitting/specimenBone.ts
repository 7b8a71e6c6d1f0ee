import { catalogue } from '../../anatomy/catalogue.ts';
import { readSpecimen } from '../compare/readSpecimen.ts';
import type { Mesh } from '../mesh.ts';

/** A structure's surface in a specimen: its right side, or the midline one. Throws, naming what there is, when it has none. */
export async function specimenBone(file: string, structure: string): Promise<Mesh> {
  const known = catalogue.structure(`${structure}.right`) ?? catalogue.structure(structure);
  if (!known)
    throw new Error(`${structure} is no structure of the catalogue; nearest: ${catalogue.nearest(structure)}`);
  const mesh = known.fma ? (await readSpecimen(file)).get(known.fma) : undefined;
  if (!mesh) throw new Error(`${file} has no ${known.label} (${known.fma ?? 'no FMA id is known'})`);
  return mesh;
}
