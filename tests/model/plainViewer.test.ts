/** Any glTF viewer shows the body: here three's own loader, with nothing of our viewer in it. */
import { MeshoptDecoder } from 'meshoptimizer';
import { type Mesh as Drawn, SkinnedMesh, Vector3 } from 'three';
import { type GLTF, GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { beforeAll, expect, it } from 'vitest';
import { FRESH_TIMEOUT, type FreshModel, freshModel } from './freshModel.ts';

let model: FreshModel;
let loaded: GLTF[];
beforeAll(async () => {
  model = await freshModel();
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  const content = (bytes: Buffer) =>
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  loaded = await Promise.all([...model.files.values()].map((bytes) => loader.parseAsync(content(bytes), '')));
}, FRESH_TIMEOUT);

function structures(): SkinnedMesh[] {
  const found: SkinnedMesh[] = [];
  for (const { scene } of loaded) {
    scene.updateMatrixWorld(true);
    scene.traverse((object) => {
      if ((object as Drawn).isMesh && object instanceof SkinnedMesh) found.push(object);
    });
  }
  return found;
}

it('finds every structure by the id in its extras', () => {
  const listed = model.manifest.pieces.flatMap(({ structures: all }) => all.map(({ id }) => id));
  expect(structures().map(({ userData }) => userData.id)).toEqual(listed);
});

it('draws each where the table says, right and left', () => {
  const bounds = new Map(
    model.manifest.pieces.flatMap(({ structures: all }) => all.map((one) => [one.id, one.bounds])),
  );
  for (const mesh of structures()) {
    mesh.computeBoundingBox();
    const { min, max } = bounds.get(mesh.userData.id) ?? { min: [], max: [] };
    const apart = [...(mesh.boundingBox?.min ?? []), ...(mesh.boundingBox?.max ?? [])].map((value, i) =>
      Math.abs(value - ([...min, ...max][i] ?? Number.NaN)),
    );
    expect(Math.max(...apart), mesh.userData.id).toBeLessThan(0.0002);
  }
});

it('lights each from outside: normals point the way that the surface faces', () => {
  const inverted: string[] = [];
  for (const mesh of structures()) {
    const index = mesh.geometry.getIndex();
    const normals = mesh.geometry.getAttribute('normal');
    let [right, whole] = [0, 0];
    for (let t = 0; t < (index?.count ?? 0); t += 3) {
      const corners = [t, t + 1, t + 2].map((k) => index?.getX(k) ?? 0) as [number, number, number];
      const [a, b, c] = corners.map((i) => mesh.getVertexPosition(i, new Vector3())) as [Vector3, Vector3, Vector3];
      const face = b.sub(a).cross(c.sub(a));
      const lit = corners.filter((i) => {
        const normal = new Vector3().fromBufferAttribute(normals, i);
        if (mesh.userData.id.endsWith('.left')) normal.x *= -1;
        return face.dot(normal) > 0;
      });
      right += (face.length() * lit.length) / 3;
      whole += face.length();
    }
    if (right / whole < 0.95)
      inverted.push(
        `${mesh.userData.id}: ${(100 - (100 * right) / whole).toFixed(0)} % of the surface is lit from within`,
      );
  }
  expect(inverted).toEqual([]);
});
