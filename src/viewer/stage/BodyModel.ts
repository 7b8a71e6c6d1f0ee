/** The body as far as it has come, with what goes by its shape: looks, picking, names, and the answers to camera requests. */

import type { SerializedBVH } from 'three-mesh-bvh';
import { catalogue } from '../../anatomy/catalogue.ts';
import { joints } from '../../anatomy/joints/joints.ts';
import type { ModelManifest } from '../../anatomy/modelManifest.ts';
import { baseOf, sided, sideOf } from '../../anatomy/sides.ts';
import type { StructureId } from '../../anatomy/structure.ts';
import { type Affine, apply, STILL } from '../../motion/affine.ts';
import { bodyPositionMotion } from '../../motion/bodyPositionMotion.ts';
import type { JointFrame, Triple } from '../../motion/jointFrame.ts';
import { jointFrames } from '../../motion/jointFrames.ts';
import { jointMotions } from '../../motion/jointMotions.ts';
import type { ViewState } from '../../state/viewState.ts';
import type { AssemblyAnswer } from '../assembly/AssemblyAnswer.ts';
import { CameraRequests } from '../camera/CameraRequests.ts';
import type { CameraRig } from '../camera/CameraRig.ts';
import type { PictureFrame } from '../camera/fitPoints.ts';
import { outsideBody } from '../camera/outsideBody.ts';
import { Body } from '../drawing/Body.ts';
import { structureLook } from '../drawing/structureLook.ts';
import { BodyLabels } from '../labels/BodyLabels.ts';
import type { MaterialTiles } from '../materials/materialTiles.ts';
import { plantTree } from '../picking/bodyTree.ts';
import { Picker } from '../picking/Picker.ts';

export interface BodyModelOptions {
  readonly manifest: ModelManifest;
  /** In the order of their texels. */
  readonly ids: readonly StructureId[];
  /** Names are set over it. */
  readonly host: HTMLElement;
  readonly rig: CameraRig;
  readonly picture: () => PictureFrame;
  /** Texture samples along streaks seen at a slant. */
  readonly anisotropy: number;
}

export class BodyModel {
  readonly body: Body;
  readonly picker: Picker;
  readonly labels: BodyLabels;
  readonly requests: CameraRequests;
  private readonly options: BodyModelOptions;
  private readonly frames: readonly JointFrame[];
  private grown: SerializedBVH | undefined;
  private motions: readonly Affine[] = [];

  constructor(options: BodyModelOptions) {
    this.options = options;
    const { host, ids, manifest, picture, rig } = options;
    this.frames = jointFrames(manifest.joints);
    this.body = new Body(ids, this.frames.length);
    this.picker = new Picker(this.body.looks);
    this.labels = new BodyLabels(host, this.body, this.picker, (id) => this.landmarkPlace(id));
    this.requests = new CameraRequests(rig, manifest, {
      body: () => this.body.shape,
      cast: () => (this.picker.hasTree ? (ray) => this.picker.cast(ray) : undefined),
      picture,
      landmark: (id) => this.landmarkPlace(id),
    });
    rig.limits = { ...rig.limits, bounds: this.requests.extent };
    this.body.looks.immediate = rig.immediate;
  }

  setTiles(tiles: MaterialTiles): void {
    this.body.setTiles(tiles, this.options.anisotropy);
  }

  /** Store → texels. True where other structures cast shade than before. */
  setLooks(state: ViewState): boolean {
    const { looks } = this.body;
    const before = this.shading();
    for (const id of looks.indexOf.keys()) looks.set(id, structureLook(state, id, catalogue.structure(id)));
    this.body.select(state.selected);
    this.body.uniforms.tinted.value = state.tinted ? 1 : 0;
    this.labels.forgetPlaces();
    return this.shading().some((casts, i) => casts !== before[i]);
  }

  /** Store → joints. What is drawn moves at once; rays, names and fitting follow with `settlePose`. */
  setPose({ pose, position }: ViewState): void {
    this.motions = jointMotions(this.frames, pose, bodyPositionMotion(position));
    this.body.setMotions(this.motions);
  }

  /** Where a named place on a bone lies in the present pose. `id` with its side; undefined where there is none. */
  private landmarkPlace(id: string): Triple | undefined {
    const [ref = '', name = ''] = id.split('/');
    const [bone, side] = [baseOf(ref), sideOf(ref)];
    const place = this.options.manifest.landmarks[`${bone}/${name}`];
    const carrier = joints.find(({ carries }) => carries.includes(bone));
    if (!place || !carrier) return undefined;
    const joint = sided(carrier.id, carrier.paired ? side : undefined);
    const motion = this.motions[this.frames.findIndex((frame) => frame.id === joint)] ?? STILL;
    return apply(motion, side === 'left' ? [-place[0], place[1], place[2]] : place);
  }

  settlePose(): void {
    this.body.settlePose();
    this.followShape();
  }

  /** 1 at each texel whose structure casts shade: ghosts cast none. */
  shading(): Uint8Array {
    const { looks } = this.body;
    return Uint8Array.from(looks.indexOf.values(), (index) => (looks.isShown(index) && !looks.isGhost(index) ? 1 : 0));
  }

  take(answer: AssemblyAnswer): void {
    const { body } = this;
    if (answer.kind === 'tiles') this.setTiles(answer.tiles);
    else if (answer.kind === 'light') body.setOpenness(answer.openness);
    else if (answer.kind === 'merged') {
      body.setShape(answer.body);
      this.grown = undefined;
      this.followShape();
    } else {
      this.grown = answer.tree;
      this.followShape();
    }
    this.labels.forgetPlaces();
  }

  /** Rays, names and the camera's limits go by the body as it now stands. */
  private followShape(): void {
    const { body, grown, picker, requests } = this;
    const { shape } = body;
    if (!shape) return;
    const { rig } = this.options;
    const tree = grown && plantTree(shape, grown);
    tree?.refit();
    picker.setBody(shape, tree);
    rig.limits = {
      ...rig.limits,
      bounds: requests.extent,
      ...(tree && { leastDistance: (pose) => outsideBody(pose, (ray) => picker.cast(ray)) }),
    };
    requests.refit();
    this.labels.forgetPlaces();
  }

  dispose(): void {
    this.labels.dispose();
    this.body.dispose();
  }
}
