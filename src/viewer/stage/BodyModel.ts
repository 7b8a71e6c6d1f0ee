/** The body as far as it has come, with what goes by its shape: looks, picking, names, and the answers to camera requests. */
import { catalogue } from '../../anatomy/catalogue.ts';
import type { ModelManifest } from '../../anatomy/modelManifest.ts';
import type { StructureId } from '../../anatomy/structure.ts';
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

  constructor(options: BodyModelOptions) {
    this.options = options;
    const { host, ids, manifest, picture, rig } = options;
    this.body = new Body(ids);
    this.picker = new Picker(this.body.looks);
    this.labels = new BodyLabels(host, this.body, this.picker);
    this.requests = new CameraRequests(rig, manifest, {
      body: () => this.body.shape,
      cast: () => (this.picker.hasTree ? (ray) => this.picker.cast(ray) : undefined),
      picture,
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
    this.labels.forgetPlaces();
    return this.shading().some((casts, i) => casts !== before[i]);
  }

  /** 1 at each texel whose structure casts shade: ghosts cast none. */
  shading(): Uint8Array {
    const { looks } = this.body;
    return Uint8Array.from(looks.indexOf.values(), (index) => (looks.isShown(index) && !looks.isGhost(index) ? 1 : 0));
  }

  take(answer: AssemblyAnswer): void {
    const { body, picker, requests } = this;
    if (answer.kind === 'tiles') this.setTiles(answer.tiles);
    else if (answer.kind === 'light') body.setOpenness(answer.openness);
    else if (answer.kind === 'merged') {
      body.setShape(answer.body);
      picker.setBody(answer.body);
      requests.refit();
    } else if (body.shape) {
      const { rig } = this.options;
      picker.setBody(body.shape, plantTree(body.shape, answer.tree));
      rig.limits = { ...rig.limits, leastDistance: (pose) => outsideBody(pose, (ray) => picker.cast(ray)) };
      requests.refit();
    }
    this.labels.forgetPlaces();
  }

  dispose(): void {
    this.labels.dispose();
    this.body.dispose();
  }
}
