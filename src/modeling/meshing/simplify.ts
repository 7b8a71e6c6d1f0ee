import manifoldModule, { type ManifoldToplevel } from 'manifold-3d';
import type { Mesh } from '../mesh.ts';

let loading: Promise<ManifoldToplevel> | undefined;

/** Fewer triangles within `error` mm of the surface, as closed as before and of the same genus: Manifold's simplifier promises
 *  both, where an edge collapser for pictures does not. Throws when the mesh is not a closed solid. */
export async function simplify(mesh: Mesh, error: number): Promise<Mesh> {
  loading ??= manifoldModule().then((manifold) => {
    manifold.setup();
    return manifold;
  });
  const { Manifold, Mesh: ManifoldMesh } = await loading;
  const whole = new Manifold(new ManifoldMesh({ numProp: 3, vertProperties: mesh.positions, triVerts: mesh.indices }));
  const simpler = whole.simplify(error);
  const { vertProperties, triVerts } = simpler.getMesh();
  whole.delete();
  simpler.delete();
  return { positions: vertProperties, indices: triVerts };
}
