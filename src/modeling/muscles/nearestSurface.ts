/** Nearest-point and inside questions of a triangle mesh, through a bounding-volume tree (three-mesh-bvh). mm. */
import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { type HitPointInfo, MeshBVH } from 'three-mesh-bvh';
import type { Vector } from '../fields/vector.ts';
import type { Mesh } from '../mesh.ts';
import { at } from './at.ts';

export interface Nearest {
  readonly point: Vector;
  readonly distance: number;
  /** Index of the triangle it lies on. */
  readonly face: number;
}

/** Three slanted directions: a ray along an axis meets edges too often. */
const DIRECTIONS = [new Vector3(1, 0.0013, 0.0007), new Vector3(0.0011, 1, 0.0017), new Vector3(0.0019, 0.0005, 1)].map(
  (direction) => direction.normalize(),
);

export class NearestSurface {
  readonly indices: Uint32Array;
  private readonly tree: MeshBVH;
  private readonly query = new Vector3();
  private readonly ray = new Ray();
  private readonly min: Vector;
  private readonly max: Vector;

  constructor(readonly mesh: Mesh) {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3));
    geometry.setIndex(new BufferAttribute(mesh.indices.slice(), 1));
    this.tree = new MeshBVH(geometry, { targetLeafSize: 8 });
    this.indices = Uint32Array.from(geometry.getIndex()?.array ?? []);
    geometry.computeBoundingBox();
    const box = geometry.boundingBox;
    this.min = box ? [box.min.x, box.min.y, box.min.z] : [0, 0, 0];
    this.max = box ? [box.max.x, box.max.y, box.max.z] : [0, 0, 0];
  }

  /** Whether the point lies within `margin` mm of the mesh's bounding box. */
  near([x, y, z]: Vector, margin: number): boolean {
    const { min, max } = this;
    return (
      x > min[0] - margin &&
      x < max[0] + margin &&
      y > min[1] - margin &&
      y < max[1] + margin &&
      z > min[2] - margin &&
      z < max[2] + margin
    );
  }

  /** The nearest point of the surface, or undefined where there is none within `reach` mm. */
  closest([x, y, z]: Vector, reach = Number.POSITIVE_INFINITY): Nearest | undefined {
    const target: HitPointInfo = { point: new Vector3(), distance: 0, faceIndex: 0 };
    const hit = this.tree.closestPointToPoint(this.query.set(x, y, z), target, 0, reach);
    if (!hit) return undefined;
    return { point: [hit.point.x, hit.point.y, hit.point.z], distance: hit.distance, face: hit.faceIndex };
  }

  /** Whether a point lies inside a closed surface, by the majority of three rays: small cracks do not matter. */
  contains(point: Vector): boolean {
    if (!this.near(point, 0)) return false;
    let votes = 0;
    for (const direction of DIRECTIONS) {
      this.ray.origin.set(point[0], point[1], point[2]);
      this.ray.direction.copy(direction);
      if (this.tree.raycast(this.ray, DoubleSide).length % 2 === 1) votes++;
    }
    return votes >= 2;
  }

  /** Distance to the surface, negative inside, with the nearest point; undefined beyond `reach` mm of it. */
  signed(point: Vector, reach: number): Nearest | undefined {
    if (!this.near(point, reach)) return undefined;
    const hit = this.closest(point, reach);
    if (!hit) return undefined;
    return this.contains(point) ? { ...hit, distance: -hit.distance } : hit;
  }

  /** Where a line from a point runs inside a closed surface: [enters, leaves] in mm along it, in order. */
  spans(from: Vector, direction: Vector, reach: number): (readonly [number, number])[] {
    if (!this.near(from, reach)) return [];
    this.ray.origin.set(from[0], from[1], from[2]);
    this.ray.direction.set(direction[0], direction[1], direction[2]).normalize();
    const crossings = this.tree.raycast(this.ray, DoubleSide, 0, reach).map((hit) => hit.distance);
    const bounds = [...(this.contains(from) ? [0] : []), ...crossings.sort((a, b) => a - b)];
    const spans: (readonly [number, number])[] = [];
    for (let i = 0; i < bounds.length; i += 2) spans.push([at(bounds, i), bounds[i + 1] ?? reach]);
    return spans;
  }

  /** The corners of a triangle, as vertex indices. */
  corners(face: number): readonly [number, number, number] {
    return [at(this.indices, 3 * face), at(this.indices, 3 * face + 1), at(this.indices, 3 * face + 2)];
  }
}
