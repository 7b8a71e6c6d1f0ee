/** A model piece in memory, as the model's own writer makes them: quantised, meshopt, a right and a mirrored left that share vertices. For tests. */
import { Document, Logger, NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { meshopt } from '@gltf-transform/functions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import type { StructureMesh } from '../../src/viewer/body/StructureMesh.ts';

/** `mesh` is the right side; its id without `.right`. The joint stands beside the origin, so that a skin left out is found out. */
export async function pieceBytes(mesh: StructureMesh, extras: object = {}): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document().setLogger(new Logger(Logger.Verbosity.SILENT));
  const buffer = document.createBuffer();
  const scene = document.createScene();
  const accessor = (
    type: 'SCALAR' | 'VEC2' | 'VEC3' | 'VEC4' | 'MAT4',
    array: Float32Array | Uint32Array | Uint8Array | Uint16Array,
  ) => document.createAccessor().setType(type).setArray(array.slice()).setBuffer(buffer);
  const count = mesh.positions.length / 3;
  const attributes = {
    POSITION: accessor('VEC3', mesh.positions),
    NORMAL: accessor('VEC3', mesh.normals),
    JOINTS_0: accessor('VEC4', new Uint8Array(count * 4)),
    WEIGHTS_0: accessor(
      'VEC4',
      Float32Array.from({ length: count * 4 }, (_, i) => (i % 4 === 0 ? 1 : 0)),
    ),
    ...(mesh.fibres && {
      TEXCOORD_0: accessor('VEC2', mesh.fibres.uv),
      _STRAND: accessor('SCALAR', mesh.fibres.strand),
      _BELLY: accessor('VEC2', mesh.fibres.belly),
    }),
  };
  for (const [side, x] of [
    ['right', 1],
    ['left', -1],
  ] as const) {
    const joint = document.createNode(`joint.${side}`).setTranslation([-0.3 * x, 1, 0]);
    const inverseBind = accessor('MAT4', Float32Array.from([x, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0.3 * x, -1, 0, 1]));
    const skin = document.createSkin().addJoint(joint).setInverseBindMatrices(inverseBind);
    const indices = x === 1 ? mesh.indices : mesh.indices.slice().reverse();
    const primitive = document.createPrimitive().setIndices(accessor('SCALAR', indices));
    for (const [name, values] of Object.entries(attributes)) primitive.setAttribute(name, values);
    const node = document
      .createNode(`${mesh.id}.${side}`)
      .setMesh(document.createMesh().addPrimitive(primitive))
      .setSkin(skin);
    scene.addChild(joint).addChild(node.setExtras({ id: `${mesh.id}.${side}`, kind: mesh.kind, ...extras }));
  }
  await MeshoptEncoder.ready;
  await document.transform(meshopt({ encoder: MeshoptEncoder, quantizationVolume: 'scene' }));
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder });
  return new Uint8Array(await io.writeBinary(document));
}
