/** Which structure lies under a point of the picture, among those that are shown. */
import { type Camera, Ray, Vector3 } from 'three';
import type { StructureId } from '../../anatomy/structure.ts';
import type { MergedBody } from '../body/MergedBody.ts';
import type { StructureBuffer } from '../drawing/StructureBuffer.ts';
import type { BodyTree } from './bodyTree.ts';
import { castRay, type RayHit, type Resistance } from './castRay.ts';
import { castRayPlainly } from './castRayPlainly.ts';

export interface Pick {
  readonly id: StructureId;
  /** Metres, body frame. */
  readonly point: Vector3;
  /** Metres from the camera. */
  readonly distance: number;
}

export class Picker {
  private readonly looks: StructureBuffer;
  private readonly ray = new Ray();
  private readonly ids: readonly StructureId[];
  private body: MergedBody | undefined;
  private tree: BodyTree | undefined;

  constructor(looks: StructureBuffer) {
    this.looks = looks;
    this.ids = [...looks.indexOf.keys()];
  }

  /** Without a tree it answers too, more slowly. */
  setBody(body: MergedBody, tree?: BodyTree): void {
    this.body = body;
    this.tree = tree;
  }

  get hasTree(): boolean {
    return this.tree !== undefined;
  }

  /** `x`, `y`: −1…1 of the picture, y up. What is solid goes before a ghost in front of it. */
  pick(x: number, y: number, camera: Camera): Pick | undefined {
    const { ray } = this;
    ray.origin.setFromMatrixPosition(camera.matrixWorld);
    ray.direction.set(x, y, 0.5).unproject(camera).sub(ray.origin).normalize();
    const hit = this.cast(ray);
    const id = hit && this.ids[hit.index];
    return id === undefined || !hit
      ? undefined
      : { id, distance: hit.distance, point: ray.at(hit.distance, new Vector3()) };
  }

  /** `ray.direction` of unit length; body frame, metres. */
  cast(ray: Ray): RayHit | undefined {
    if (!this.body) return undefined;
    return this.tree
      ? castRay(this.tree, this.body, ray, this.resistance)
      : castRayPlainly(this.body, ray, this.resistance);
  }

  private readonly resistance = (index: number): Resistance => {
    if (!this.looks.isShown(index)) return 'absent';
    return this.looks.isGhost(index) ? 'ghost' : 'solid';
  };
}
