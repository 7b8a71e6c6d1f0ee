/** Names over the canvas, as HTML: sharp at any size, in the page's own type. Read aloud by the page's card, so hidden from screen readers here. */
import type { Area } from '../stage/freeArea.ts';
import styles from './LabelLayer.module.css';
import { type LabelWish, layoutLabels, type Offset, type PlacedLabel } from './layoutLabels.ts';

export type LabelRole = 'selected' | 'landmark' | 'hovered' | 'plain';

export interface Label {
  readonly id: string;
  readonly text: string;
  readonly role: LabelRole;
  /** Whether what it names is out of sight behind others. */
  readonly covered: boolean;
  /** Page pixels from the canvas' corner. */
  readonly x: number;
  readonly y: number;
}

const SVG = 'http://www.w3.org/2000/svg';

interface Drawn {
  readonly element: HTMLElement;
  readonly line: SVGLineElement;
  readonly dot: SVGCircleElement;
  width: number;
  height: number;
  offset?: Offset;
}

export class LabelLayer {
  private readonly layer = document.createElement('div');
  private readonly lines = document.createElementNS(SVG, 'svg');
  private readonly drawn = new Map<string, Drawn>();

  constructor(host: HTMLElement) {
    this.layer.className = styles.layer ?? '';
    this.layer.setAttribute('aria-hidden', 'true');
    this.layer.append(this.lines);
    host.append(this.layer);
  }

  /** Most important first. */
  show(labels: readonly Label[], bounds: Area, obstacles: readonly Area[]): void {
    const kept = new Set(labels.map(({ id }) => id));
    for (const [id, drawn] of this.drawn) {
      if (kept.has(id)) continue;
      drawn.element.remove();
      drawn.line.remove();
      drawn.dot.remove();
      this.drawn.delete(id);
    }
    const placed = new Map(
      layoutLabels(
        labels.map((label) => this.wish(label)),
        bounds,
        obstacles,
      ).map((p) => [p.id, p]),
    );
    for (const label of labels) this.place(label, placed.get(label.id));
  }

  /** Names need not stay where they stood. */
  forgetPlaces(): void {
    for (const drawn of this.drawn.values()) drawn.offset = undefined;
  }

  dispose(): void {
    this.layer.remove();
  }

  private wish(label: Label): LabelWish {
    const { id, x, y } = label;
    const drawn = this.drawn.get(id) ?? this.draw(id);
    const { element } = drawn;
    if (element.textContent !== label.text || element.dataset.role !== label.role) {
      element.textContent = label.text;
      // Before it is measured: the selected name is set in bold.
      element.dataset.role = label.role;
      drawn.width = element.offsetWidth;
      drawn.height = element.offsetHeight;
    }
    return { id, x, y, width: drawn.width, height: drawn.height, last: drawn.offset };
  }

  private draw(id: string): Drawn {
    const element = document.createElement('span');
    const line = document.createElementNS(SVG, 'line');
    const dot = document.createElementNS(SVG, 'circle');
    dot.setAttribute('r', '2.5');
    this.layer.append(element);
    this.lines.append(line, dot);
    const drawn: Drawn = { element, line, dot, width: 0, height: 0 };
    this.drawn.set(id, drawn);
    return drawn;
  }

  private place({ id, role, covered, x, y }: Label, placed: PlacedLabel | undefined): void {
    const drawn = this.drawn.get(id);
    if (!drawn) return;
    const { element, line, dot } = drawn;
    const shown = placed ? 'visible' : 'hidden';
    for (const part of [element, line, dot]) {
      part.style.visibility = shown;
      part.dataset.role = role;
      part.dataset.covered = String(covered);
    }
    if (!placed) return;
    drawn.offset = placed.offset;
    const { left, top, right, bottom } = placed.area;
    element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    const end = { x: Math.min(right, Math.max(left, x)), y: Math.min(bottom, Math.max(top, y)) };
    setAttributes(line, { x1: x, y1: y, x2: end.x, y2: end.y });
    setAttributes(dot, { cx: x, cy: y });
  }
}

function setAttributes(element: SVGElement, values: Record<string, number>): void {
  for (const [name, value] of Object.entries(values)) element.setAttribute(name, value.toFixed(1));
}
