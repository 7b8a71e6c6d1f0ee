/** Skinned vertices to where the joints hold them at rest: glTF's linear blend, done once. */
import { type BufferAttribute, type InterleavedBufferAttribute, Matrix4, Vector3 } from 'three';

type Attribute = BufferAttribute | InterleavedBufferAttribute;

export interface Pose {
  /** One a joint (world × inverse bind), or one for the whole mesh where it has no joints. */
  readonly matrices: readonly Matrix4[];
  /** Up to four joints a vertex, and their weights. */
  readonly joints?: Attribute;
  readonly weights?: Attribute;
}

const blended = new Matrix4();
const vector = new Vector3();

/** A reflecting matrix gives reflected positions and rightly mirrored normals; the winding is the indices' business. */
export function restPose(
  position: Attribute,
  normal: Attribute,
  pose: Pose,
): { positions: Float32Array; normals: Float32Array } {
  const positions = new Float32Array(position.count * 3);
  const normals = new Float32Array(position.count * 3);
  for (let i = 0; i < position.count; i++) {
    const matrix = matrixAt(pose, i);
    vector
      .fromBufferAttribute(position, i)
      .applyMatrix4(matrix)
      .toArray(positions, i * 3);
    // Rotation, reflection and even scaling only: no inverse transpose is needed.
    vector
      .fromBufferAttribute(normal, i)
      .transformDirection(matrix)
      .toArray(normals, i * 3);
  }
  return { positions, normals };
}

function matrixAt({ matrices, joints, weights }: Pose, vertex: number): Matrix4 {
  const [first = blended.identity()] = matrices;
  if (!joints || !weights) return first;
  const sum = blended.elements.fill(0);
  for (let slot = 0; slot < joints.itemSize; slot++) {
    const weight = weights.getComponent(vertex, slot);
    const matrix = weight === 0 ? undefined : matrices[joints.getComponent(vertex, slot)];
    matrix?.elements.forEach((element, k) => {
      sum[k] = (sum[k] ?? 0) + element * weight;
    });
  }
  return blended;
}
