/** Which structures are named on the picture, and where on them the names point. */
import { type Camera, Vector3 } from 'three';
import { catalogue } from '../../anatomy/catalogue.ts';
import type { StructureId } from '../../anatomy/structure.ts';
import type { ViewState } from '../../state/viewState.ts';
import type { Body } from '../drawing/Body.ts';
import type { Picker } from '../picking/Picker.ts';
import { panelsOver } from '../stage/freeArea.ts';
import type { Place } from '../stage/PointerGestures.ts';
import { type Label, LabelLayer, type LabelRole } from './LabelLayer.ts';
import { type LabelAnchor, labelAnchor } from './labelAnchor.ts';

/** From the edges of the canvas, page pixels. */
const EDGE = 8;

type Named = { readonly id: StructureId; readonly role: LabelRole };

export class BodyLabels {
  private readonly host: HTMLElement;
  private readonly layer: LabelLayer;
  private readonly body: Body;
  private readonly picker: Picker;
  private readonly anchors = new Map<StructureId, LabelAnchor>();
  private named: readonly Named[] = [];
  /** Where the pointer is: the name of what is under it stands beside it. */
  pointer: Place | undefined;

  constructor(host: HTMLElement, body: Body, picker: Picker) {
    this.host = host;
    this.body = body;
    this.picker = picker;
    this.layer = new LabelLayer(host);
  }

  name({ selected, hovered, labelled }: ViewState): void {
    const ids = new Map<StructureId, LabelRole>();
    if (selected !== undefined) ids.set(selected, 'selected');
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
    const structure = this.body.shape?.structures.find((one) => one.id === id);
    if (!structure || !this.body.looks.isShown(structure.index)) return undefined;
    const text = nameOf(id);
    if (role === 'hovered' && this.pointer) return { id, role, text, covered: false, ...this.pointer };
    const { place, covered } = this.anchorOf(id, camera);
    const { x, y, z } = new Vector3().copy(place).project(camera);
    if (z > 1 || Math.abs(x) > 1 || Math.abs(y) > 1) return undefined;
    return { id, role, text, covered, x: ((x + 1) / 2) * width, y: ((1 - y) / 2) * height };
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

/** `Infraspinatus · right`: the subject's own right. */
function nameOf(id: StructureId): string {
  const structure = catalogue.structure(id);
  if (!structure) return id;
  return structure.side ? `${structure.facts.name} · ${structure.side}` : structure.facts.name;
}
