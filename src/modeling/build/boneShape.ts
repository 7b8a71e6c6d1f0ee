/** A bone as it is drawn: its triangles, and normals that know the surface better than the triangles do. */
import type { BoneFigures } from '../../figures/boneFigures.ts';
import { boneField } from '../fields/boneField.ts';
import type { Field } from '../fields/field.ts';
import { shadingNormals } from '../gltf/shadingNormals.ts';
import type { Mesh } from '../mesh.ts';
import { meshBone } from '../meshBone.ts';

/** Half the step over which the field's slope is taken, mm: edges of bone are no sharper. */
const STEP = 0.4;
/** Cosine: where the field's normal leans farther than this from the triangles', a thin edge was straddled. */
const AGREED = 0.5;

export async function boneShape(figures: BoneFigures): Promise<Mesh> {
  const mesh = await meshBone(figures);
  return { ...mesh, normals: fieldNormals(mesh, boneField(figures)) };
}

/** The slope of the distance field at each vertex. Simplified triangles are long and few: their own mean looks faceted. */
export function fieldNormals(mesh: Mesh, field: Field): Float32Array {
  const normals = shadingNormals(mesh);
  for (let i = 0; i < normals.length; i += 3) {
    const slope = slopeAt(field, mesh.positions.subarray(i, i + 3));
    const own = normals.subarray(i, i + 3);
    if (slope.reduce((sum, value, k) => sum + value * (own[k] as number), 0) > AGREED) own.set(slope);
  }
  return normals;
}

/** Unit vector; zero where the field is flat. */
function slopeAt(field: Field, [x = 0, y = 0, z = 0]: Float32Array): number[] {
  const slope = [
    field(x + STEP, y, z) - field(x - STEP, y, z),
    field(x, y + STEP, z) - field(x, y - STEP, z),
    field(x, y, z + STEP) - field(x, y, z - STEP),
  ];
  const length = Math.hypot(...slope) || 1;
  return slope.map((value) => value / length);
}
