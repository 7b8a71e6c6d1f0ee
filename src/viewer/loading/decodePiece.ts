/** A .glb piece to structures in rest pose. */
import {
  type BufferAttribute,
  type BufferGeometry,
  type InterleavedBufferAttribute,
  Matrix4,
  Mesh,
  type Object3D,
  SkinnedMesh,
} from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import * as v from 'valibot';
import { KINDS } from '../../anatomy/structure.ts';
import type { Fibres, StructureMesh } from '../body/StructureMesh.ts';
import { carriersOf } from './carriersOf.ts';
import { PieceError } from './PieceError.ts';
import { restPose } from './restPose.ts';

const extrasSchema = v.object({
  id: v.string(),
  kind: v.picklist(KINDS),
  pennation: v.optional(v.object({ degrees: v.number(), raphe: v.optional(v.number()) })),
});

/** Which structure a mesh is stands in its node's extras; names are not read, since loaders change them. */
export async function decodePiece(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<StructureMesh[]> {
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  const { scene } = await loader.parseAsync(bytes.buffer, '').catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PieceError(file, `${file} cannot be read as a model: ${reason}`);
  });
  scene.updateMatrixWorld(true);
  const meshes: Mesh[] = [];
  scene.traverse((object) => {
    if (object instanceof Mesh) meshes.push(object);
  });
  return meshes.map((mesh) => structureMesh(mesh, file));
}

function structureMesh(mesh: Mesh<BufferGeometry>, file: string): StructureMesh {
  const extras = v.safeParse(extrasSchema, mesh.userData);
  if (!extras.success) {
    throw new PieceError(file, `${file} holds a mesh ("${mesh.name}") that does not say which structure it is.`);
  }
  const { id, kind, pennation } = extras.output;
  const { geometry } = mesh;
  const position = attribute(geometry, 'position', id, file);
  const normal = attribute(geometry, 'normal', id, file);
  const fibres = fibresOf(geometry);
  return {
    id,
    kind,
    ...restPose(position, normal, poseOf(mesh)),
    indices: Uint32Array.from(geometry.index?.array ?? Array.from({ length: position.count }, (_, i) => i)),
    ...cartilageOf(geometry),
    ...(mesh instanceof SkinnedMesh && { carriers: carriersOf(mesh) }),
    ...(fibres && { fibres: { ...fibres, pennation } }),
  };
}

function attribute(geometry: BufferGeometry, name: string, id: string, file: string) {
  const found = geometry.getAttribute(name);
  if (!found) throw new PieceError(file, `${file}: ${id} has no ${name}s.`);
  return found;
}

function cartilageOf(geometry: BufferGeometry): Pick<StructureMesh, 'cartilage'> {
  const found = geometry.getAttribute('_cartilage');
  return found ? { cartilage: Uint8Array.from(numbers(found), (share) => Math.round(255 * share)) } : {};
}

function fibresOf(geometry: BufferGeometry): Fibres | undefined {
  const uv = geometry.getAttribute('uv');
  const strand = geometry.getAttribute('_strand');
  const belly = geometry.getAttribute('_belly');
  if (!uv || !strand || !belly) return undefined;
  return { uv: numbers(uv), strand: Uint16Array.from(numbers(strand)), belly: numbers(belly) };
}

/** Quantised or interleaved, as plain numbers. */
function numbers(source: BufferAttribute | InterleavedBufferAttribute): Float32Array {
  const { count, itemSize } = source;
  return Float32Array.from({ length: count * itemSize }, (_, i) =>
    source.getComponent(Math.floor(i / itemSize), i % itemSize),
  );
}

/** The matrices that carry a mesh to where it stands at rest; skins say it by joint, and may reflect. */
function poseOf(mesh: Mesh<BufferGeometry>): Parameters<typeof restPose>[2] {
  const joints = mesh.geometry.getAttribute('skinIndex');
  const weights = mesh.geometry.getAttribute('skinWeight');
  if (!(mesh instanceof SkinnedMesh) || !joints || !weights) return { matrices: [mesh.matrixWorld] };
  const { bones, boneInverses } = mesh.skeleton;
  const matrices = bones.map((bone: Object3D, i) =>
    new Matrix4().multiplyMatrices(bone.matrixWorld, boneInverses[i] ?? new Matrix4()),
  );
  return { matrices, joints, weights };
}
