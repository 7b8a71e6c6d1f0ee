/** Which structures are named on the picture, and where on them the names point. */
import { type Camera, Ray, Vector3 } from 'three';
import { catalogue } from '../../anatomy/catalogue.ts';
import { landmarkCatalogue } from '../../anatomy/landmarks/landmarkCatalogue.ts';
import type { StructureId } from '../../anatomy/structure.ts';
import type { Triple } from '../../motion/jointFrame.ts';
import type { ViewState } from '../../state/viewState.ts';
import type { Body } from '../drawing/Body.ts';
import type { Picker } from '../picking/Picker.ts';
import { panelsOver } from '../stage/freeArea.ts';
import type { Place } from '../stage/PointerGestures.ts';
import { type Label, LabelLayer, type LabelRole } from './LabelLayer.ts';
import { type LabelAnchor, labelAnchor } from './labelAnchor.ts';

/** From the edges of the canvas, page pixels. */
const EDGE = 8;
/** Metres that the surface may stand before a place that lies on it. */
const IN_SIGHT = 0.004;

/** `id`: of a structure, or of a landmark. */
type Named = { readonly id: string; readonly role: LabelRole };

export class BodyLabels {
  private readonly host: HTMLElement;
  private readonly layer: LabelLayer;
  private readonly body: Body;
  private readonly picker: Picker;
  private readonly anchors = new Map<StructureId, LabelAnchor>();
  private readonly landmarkPlace: (id: string) => Triple | undefined;
  private named: readonly Named[] = [];
  /** Where the pointer is: the name of what is under it stands beside it. */
  pointer: Place | undefined;

  /** `landmarkPlace`: where a named place on a bone lies now, metres. */
  constructor(host: HTMLElement, body: Body, picker: Picker, landmarkPlace: (id: string) => Triple | undefined) {
    this.landmarkPlace = landmarkPlace;
    this.host = host;
    this.body = body;
    this.picker = picker;
    this.layer = new LabelLayer(host);
  }

  name({ selected, landmark, hovered, labelled }: ViewState): void {
    const ids = new Map<StructureId, LabelRole>();
    if (landmark !== undefined) ids.set(landmark, 'landmark');
    else if (selected !== undefined) ids.set(selected, 'selected');
    if (hovered !== undefined && !ids.has(hovered)) ids.set(hovered, 'hovered');
    for (const id of labelled) if (!ids.has(id)) ids.set(id, 'plain');
    this.named = [...ids].map(([id, role]) => ({ id, role }));
  }

  /** Looks anew for places in sight, and for room beside them: when the camera has come to rest, or other structures are
   *  shown. What stands at rest then depends on the view alone, not on how it was come by. */
  forgetPlaces(): void {
    this.anchors.clear();
    this.layer.forgetPlaces();
  }

  /** To be called with each picture. `camera` as it was drawn with. */
  place(camera: Camera): void {
    const { clientWidth: width, clientHeight: height } = this.host;
    const labels = this.named.flatMap((named) => this.label(named, camera, width, height) ?? []);
    const bounds = { left: EDGE, top: EDGE, right: width - EDGE, bottom: height - EDGE };
    this.layer.show(labels, bounds, labels.length > 0 ? panelsOver(this.host) : []);
  }

  dispose(): void {
    this.layer.dispose();
  }

  private label({ id, role }: Named, camera: Camera, width: number, height: number): Label | undefined {
    if (role === 'landmark') return this.landmarkLabel(id, camera, width, height);
    const structure = this.body.shape?.structures.find((one) => one.id === id);
    if (!structure || !this.body.looks.isShown(structure.index)) return undefined;
    const text = nameOf(id);
    if (role === 'hovered' && this.pointer) return { id, role, text, covered: false, ...this.pointer };
    const { place, covered } = this.anchorOf(id, camera);
    const seen = onPicture(place, camera, width, height);
    return seen && { id, role, text, covered, ...seen };
  }

  private landmarkLabel(id: string, camera: Camera, width: number, height: number): Label | undefined {
    const facts = landmarkCatalogue.landmark(id);
    const at = this.landmarkPlace(id);
    if (!facts || !at) return undefined;
    const place = new Vector3(...at);
    const seen = onPicture(place, camera, width, height);
    return (
      seen && {
        id,
        role: 'landmark',
        text: facts.label.replace(', ', ' · '),
        covered: this.covers(place, camera),
        ...seen,
      }
    );
  }

  /** Whether something stands before a place on the surface. */
  private covers(place: Vector3, camera: Camera): boolean {
    const from = new Vector3().setFromMatrixPosition(camera.matrixWorld);
    const way = place.clone().sub(from);
    const distance = way.length();
    const hit = this.picker.hasTree ? this.picker.cast(new Ray(from, way.normalize())) : undefined;
    return hit !== undefined && hit.distance < distance - IN_SIGHT;
  }

  private anchorOf(id: StructureId, camera: Camera): LabelAnchor {
    const known = this.anchors.get(id);
    if (known) return known;
    const shape = this.body.shape;
    const structure = shape?.structures.find((one) => one.id === id);
    if (!shape || !structure) return { place: new Vector3(), covered: true };
    const anchor = labelAnchor(shape, structure, camera, (ray) => this.picker.cast(ray));
    this.anchors.set(id, anchor);
    return anchor;
  }
}

/** Page pixels from the canvas' corner; undefined where a place is out of the picture. */
function onPicture(place: Vector3, camera: Camera, width: number, height: number): Place | undefined {
  const { x, y, z } = new Vector3().copy(place).project(camera);
  if (z > 1 || Math.abs(x) > 1 || Math.abs(y) > 1) return undefined;
  return { x: ((x + 1) / 2) * width, y: ((1 - y) / 2) * height };
}

/** `Infraspinatus · right`: the subject's own right. */
function nameOf(id: StructureId): string {
  const structure = catalogue.structure(id);
  if (!structure) return id;
  return structure.side ? `${structure.facts.name} · ${structure.side}` : structure.facts.name;
}
