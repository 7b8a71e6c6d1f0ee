/** The specimen under the ids of this project: its bones as the right side and the midline are authored, and its muscles. */
import { catalogue } from '../../../anatomy/catalogue.ts';
import type { Mesh } from '../../mesh.ts';
import { readSpecimen } from './readSpecimen.ts';

export interface SpecimenBody {
  /** By structure id without a side. */
  readonly bones: ReadonlyMap<string, Mesh>;
  /** The surface of a right or midline structure, by id without a side. Throws where the specimen has none. */
  muscle(structure: string): Mesh;
  /** Any structure of the specimen, by FMA id. Throws where there is none. */
  surface(fma: string): Mesh;
}

export async function specimenBody(path: string): Promise<SpecimenBody> {
  const specimen = await readSpecimen(path);
  const surface = (fma: string): Mesh => {
    const found = specimen.get(fma);
    if (!found) throw new Error(`${path} holds no ${fma}`);
    return found.mesh;
  };
  const authored = catalogue.structures.filter(({ side, fma }) => side !== 'left' && fma !== undefined);
  const fmaOf = new Map(authored.map(({ facts, fma = '' }) => [facts.id, fma]));
  const bones = authored.flatMap(({ facts, fma = '' }) => {
    const found = facts.kind === 'bone' ? specimen.get(fma) : undefined;
    return found ? [[facts.id, found.mesh] as const] : [];
  });
  const muscle = (structure: string): Mesh => {
    const fma = fmaOf.get(structure);
    if (fma === undefined) throw new Error(`no structure ${structure} with an FMA id on the right or the midline`);
    return surface(fma);
  };
  return { bones: new Map(bones), muscle, surface };
}
