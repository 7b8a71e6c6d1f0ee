/** Muscles in a plain glTF to look at and to compare: npx tsx src/modeling/muscles/measuring/look.ts OUT.glb SPECIMEN.glb
 *  [ID…]. Built against the specimen's bones; all muscles that have figures where none is named. Right side only. */
import { writeFileSync } from 'node:fs';
import { Document, NodeIO } from '@gltf-transform/core';
import { catalogue } from '../../../anatomy/catalogue.ts';
import type { FibreMesh } from '../../mesh.ts';
import { meshMuscle } from '../meshMuscle.ts';
import { authoredMuscle, authoredMuscles } from './authoredMuscle.ts';
import { specimenBody } from './specimenBody.ts';

const [out, specimen, ...named] = process.argv.slice(2);
if (!out?.endsWith('.glb') || !specimen?.endsWith('.glb')) {
  throw new Error('usage: look.ts OUT.glb SPECIMEN.glb [MUSCLE-ID…]');
}
const { bones } = await specimenBody(specimen);
const document = new Document();
const buffer = document.createBuffer();
const scene = document.createScene();
for (const structure of named.length > 0 ? named : authoredMuscles()) {
  addNode(structure, meshMuscle(await authoredMuscle(structure), bones));
}
writeFileSync(out, await new NodeIO().writeBinary(document));

function addNode(structure: string, mesh: FibreMesh): void {
  const facts = catalogue.structure(`${structure}.right`);
  const accessor = (type: 'VEC2' | 'VEC3' | 'SCALAR', array: Float32Array | Uint32Array) =>
    document.createAccessor().setType(type).setArray(array).setBuffer(buffer);
  const primitive = document
    .createPrimitive()
    .setAttribute(
      'POSITION',
      accessor(
        'VEC3',
        mesh.positions.map((value) => value / 1000),
      ),
    )
    .setAttribute('TEXCOORD_0', accessor('VEC2', mesh.uv))
    .setAttribute('_BELLY', accessor('VEC2', mesh.belly))
    .setIndices(accessor('SCALAR', mesh.indices));
  const node = document.createNode(structure).setMesh(document.createMesh(structure).addPrimitive(primitive));
  node.setExtras({ id: `${structure}.right`, fma: facts?.fma, name: facts?.label, kind: 'muscle' });
  scene.addChild(node);
}
