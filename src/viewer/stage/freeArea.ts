/** The part of the canvas that no panel covers: the body is framed and labelled there. */

/** Page pixels from the canvas' corner. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Panels that lie over the body carry this attribute. */
export const COVERING = '[data-covers-body]';

/** Panels beyond these, by size, are not worth a try: each multiplies the tries by four. */
const MOST_PANELS = 4;

/** A panel smaller than this part of the canvas stands in a corner and is let be, unless it reaches nearly from side to side. */
const SMALL = 0.12;
const SIDE_TO_SIDE = 0.7;

/** The largest rectangle left when each panel of some size is cut off by one side of it. */
export function freeArea(canvas: Area, panels: readonly Area[]): Area {
  const large = panels.filter((panel) => size(panel) > size(canvas) * SMALL || spans(panel, canvas));
  const largest = large.sort((a, b) => size(b) - size(a)).slice(0, MOST_PANELS);
  return largest
    .reduce<readonly Area[]>((areas, panel) => areas.flatMap((area) => cut(area, panel)), [canvas])
    .reduce((best, area) => (size(area) > size(best) ? area : best), {
      left: canvas.left,
      top: canvas.top,
      right: canvas.left,
      bottom: canvas.top,
    });
}

function spans(panel: Area, canvas: Area): boolean {
  const across = (panel.right - panel.left) / (canvas.right - canvas.left);
  const down = (panel.bottom - panel.top) / (canvas.bottom - canvas.top);
  return Math.max(across, down) > SIDE_TO_SIDE;
}

function cut(area: Area, panel: Area): Area[] {
  if (!overlap(area, panel)) return [area];
  const cuts = [
    { ...area, right: panel.left },
    { ...area, left: panel.right },
    { ...area, bottom: panel.top },
    { ...area, top: panel.bottom },
  ];
  return cuts.filter(({ left, right, top, bottom }) => right > left && bottom > top);
}

export function overlap(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function size({ left, right, top, bottom }: Area): number {
  return (right - left) * (bottom - top);
}

/** The panels over `host`, as areas of it. */
export function panelsOver(host: HTMLElement): Area[] {
  const { left: x, top: y, width, height } = host.getBoundingClientRect();
  const whole = { left: 0, top: 0, right: width, bottom: height };
  return [...document.querySelectorAll(COVERING)]
    .map((panel) => panel.getBoundingClientRect())
    .map(({ left, right, top, bottom }) => ({ left: left - x, right: right - x, top: top - y, bottom: bottom - y }))
    .filter((area) => size(area) > 0 && overlap(area, whole));
}
