/** What a plane cuts out of a surface. */
import { cross, dot, reject, subtract, unit, type Vector } from '../fields/vector.ts';
import type { Mesh } from '../mesh.ts';

/** One closed outline, measured as an ellipse of the same area moments. mm. */
export interface Outline {
  readonly centre: Vector;
  readonly area: number;
  /** Half-widths, the greater first. */
  readonly radii: readonly [number, number];
  /** Direction of the greater. */
  readonly direction: Vector;
}

interface PlaneAxes {
  readonly origin: Vector;
  readonly u: Vector;
  readonly v: Vector;
  readonly normal: Vector;
}
type Place = readonly [number, number];
/** A triangle's cut: the two triangle edges it runs between, with the inside on its left. */
interface Cut {
  readonly from: number;
  readonly to: number;
  readonly places: readonly [Place, Place];
}

/** The outlines of a closed mesh in the plane through `origin` square to `axis`, the largest first. */
export function sectionOutlines(mesh: Mesh, origin: Vector, axis: Vector): Outline[] {
  const normal = unit(axis);
  const u = unit(reject(Math.abs(normal[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0], normal));
  const plane = { origin, normal, u, v: cross(normal, u) };
  return loops(cuts(mesh, plane))
    .map((loop) => measured(loop, plane))
    .sort((a, b) => b.area - a.area);
}

function cuts({ positions, indices }: Mesh, { origin, normal, u, v }: PlaneAxes): Cut[] {
  const count = positions.length / 3;
  const from = Array.from({ length: count }, (_, i) =>
    subtract([positions[3 * i] as number, positions[3 * i + 1] as number, positions[3 * i + 2] as number], origin),
  );
  const heights = from.map((p) => dot(p, normal));
  const found: Cut[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    const crossed = [0, 1, 2].flatMap((k) => {
      const [a, b] = [indices[t + k] as number, indices[t + ((k + 1) % 3)] as number];
      const [ha, hb] = [heights[a] as number, heights[b] as number];
      if (ha < 0 === hb < 0) return [];
      const [p, q, share] = [from[a] as Vector, from[b] as Vector, ha / (ha - hb)];
      const at = p.map((value, i) => value + share * ((q[i] as number) - value)) as never as Vector;
      return [{ edge: Math.min(a, b) * count + Math.max(a, b), place: [dot(at, u), dot(at, v)] as const, up: ha < 0 }];
    });
    const [first, second] = crossed;
    if (!first || !second) continue;
    const [start, end] = first.up ? [second, first] : [first, second];
    found.push({ from: start.edge, to: end.edge, places: [start.place, end.place] });
  }
  return found;
}

/** Cuts joined end to end. */
function loops(all: readonly Cut[]): Cut[][] {
  const next = new Map(all.map((cut) => [cut.from, cut]));
  const out: Cut[][] = [];
  for (const start of all) {
    const loop: Cut[] = [];
    for (let cut = next.get(start.from); cut; cut = next.get(cut.to)) {
      next.delete(cut.from);
      loop.push(cut);
    }
    if (loop.length > 2) out.push(loop);
  }
  return out;
}

/** Green's theorem on the outline: area, centre and second moments. */
function measured(loop: readonly Cut[], { origin, u, v }: PlaneAxes): Outline {
  let [area, cu, cv, uu, uv, vv] = [0, 0, 0, 0, 0, 0];
  for (const { places } of loop) {
    const [[a, b], [c, d]] = places;
    const twice = a * d - c * b;
    area += twice / 2;
    cu += (twice * (a + c)) / 6;
    cv += (twice * (b + d)) / 6;
    uu += (twice * (a * a + a * c + c * c)) / 12;
    vv += (twice * (b * b + b * d + d * d)) / 12;
    uv += (twice * (2 * a * b + a * d + c * b + 2 * c * d)) / 24;
  }
  cu /= area;
  cv /= area;
  const [suu, suv, svv] = [uu / area - cu * cu, uv / area - cu * cv, vv / area - cv * cv];
  const angle = 0.5 * Math.atan2(2 * suv, suu - svv);
  const [mean, spread] = [(suu + svv) / 2, Math.hypot((suu - svv) / 2, suv)];
  const at = (x: number, y: number) => u.map((n, k) => x * n + y * (v[k] as number)) as never as Vector;
  return {
    centre: at(cu, cv).map((p, k) => p + (origin[k] as number)) as never as Vector,
    area: Math.abs(area),
    radii: [2 * Math.sqrt(mean + spread), 2 * Math.sqrt(Math.max(0, mean - spread))],
    direction: at(Math.cos(angle), Math.sin(angle)),
  };
}
