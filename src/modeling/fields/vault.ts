/** A shell seen from inside, within a closed outline on the sphere of directions, as a distance field: one real algorithm. */
import type { Vault, VaultPoint } from '../../figures/boneFigures.ts';
import type { Field } from './field.ts';
import { nearestEdge } from './nearestEdge.ts';
import { roundedCorner } from './roundedCorner.ts';
import { sphereSpline } from './sphereSpline.ts';
import { OPPOSITE, vaultOutline } from './vaultOutline.ts';
import { add, cross, length, reject, scale, subtract, unit, type Vector } from './vector.ts';

/** Towards the direction opposite to the shell the chart runs to infinity; there only "far away" is told. */
const BEHIND = -0.8;
/** The shell goes on for so many mm beyond its outline before it stays as it is: a steep one would end in steps. */
const BEYOND = 4;

/** Throws when the outline has fewer than three points. */
export function vault({ seenFrom, outline, corners, symmetrical, surface = {}, gap, edge, serrated }: Vault): Field {
  const border = Object.entries(symmetrical ? bothSides(outline) : outline);
  if (border.length < 3) throw new Error(`a vault's outline needs at least three points; found ${border.length}`);
  const line = vaultOutline(
    border.map(([name, [x, y, z]]) => ({ name, at: subtract([x, y, z], seenFrom) })),
    { corners, serrated },
  );
  const chart = new Chart(unit(line.reduce(add)));
  const edges = chart.edges(line);
  const points = [...border.map(([, point]) => point), ...Object.values(symmetrical ? bothSides(surface) : surface)];
  const arms = points.map(([x, y, z]) => subtract([x, y, z], seenFrom));
  const shell = sphereSpline(arms.map(unit), [arms.map(length), points.map((p) => p[3])]);
  const reach = (BEYOND * arms.length) / arms.reduce((sum, arm) => sum + length(arm), 0);
  const halves = points.map((p) => p[3]);
  // Between its points a spline swings; the shell is nowhere thinner than at its thinnest point, nor much thicker than at its thickest.
  const thinnest = Math.min(...halves);
  const thickest = 1.3 * Math.max(...halves);
  const at = new Float64Array(3); // radius, half thickness, squared gradient
  const near = new Float64Array(3);
  const place = new Float64Array(3);
  return (px, py, pz) => {
    const x = px - seenFrom[0];
    const y = py - seenFrom[1];
    const z = pz - seenFrom[2];
    const r = Math.sqrt(x * x + y * y + z * z) || 1e-6;
    const facing = chart.place(x / r, y / r, z / r, place);
    if (facing < BEHIND) return r;
    const inside = nearestEdge(edges, place[0] as number, place[1] as number, near);
    const past = (near[0] as number) * (1 + facing) * 0.5;
    const share = inside ? 1 : Math.min(1, reach / past);
    if (share === 1) shell(x / r, y / r, z / r, at);
    else {
      const [s, t] = [place[0] as number, place[1] as number];
      const [edgeS, edgeT] = [near[1] as number, near[2] as number];
      shell(...chart.direction(edgeS + share * (s - edgeS), edgeT + share * (t - edgeT)), at);
    }
    const [radius, rawHalf, steep] = at as never as [number, number, number];
    const half = Math.max(thinnest, Math.min(thickest, rawHalf));
    const off = Math.abs(r - radius) / Math.sqrt(1 + steep / (radius * radius));
    const along = past * Math.min(r, radius);
    return roundedCorner((inside ? -along : along) + gap, off - half, Math.min(edge, half));
  };
}

/** The points and, walked back, the mirror images of those beside the midline. */
function bothSides(points: Readonly<Record<string, VaultPoint>>): Readonly<Record<string, VaultPoint>> {
  const images = Object.entries(points)
    .filter(([, [x]]) => x !== 0)
    .toReversed()
    .map(([name, [x, y, z, half]]) => [`${OPPOSITE}${name}`, [-x, y, z, half] as const]);
  return { ...points, ...Object.fromEntries(images) };
}

/** Stereographic: directions about `middle` on a plane, true to angles; lengths shrink by (1 + cosine) / 2 on the way back. */
class Chart {
  private readonly u: Vector;
  private readonly v: Vector;

  constructor(private readonly middle: Vector) {
    const [x, y, z] = middle.map(Math.abs) as unknown as Vector;
    const least: Vector = x <= y && x <= z ? [1, 0, 0] : y <= z ? [0, 1, 0] : [0, 0, 1];
    this.u = unit(reject(least, middle));
    this.v = cross(middle, this.u);
  }

  /** Writes the place of a direction; returns the cosine of its angle to the middle. */
  place(a: number, b: number, c: number, out: Float64Array): number {
    const { middle: m, u, v } = this;
    const facing = a * m[0] + b * m[1] + c * m[2];
    const grown = 2 / Math.max(1e-6, 1 + facing);
    out[0] = grown * (a * u[0] + b * u[1] + c * u[2]);
    out[1] = grown * (a * v[0] + b * v[1] + c * v[2]);
    return facing;
  }

  direction(s: number, t: number): Vector {
    const q = (s * s + t * t) / 4;
    const flat = add(scale(this.u, s), scale(this.v, t));
    return scale(add(scale(this.middle, 1 - q), flat), 1 / (1 + q));
  }

  /** Where each straight piece of a closed line begins, and its extent. */
  edges(line: readonly Vector[]): Float64Array {
    const out = new Float64Array(3);
    const flat = line.map(([a, b, c]) => {
      this.place(a, b, c, out);
      return [out[0] as number, out[1] as number] as const;
    });
    return Float64Array.from(
      flat.flatMap(([s, t], i) => {
        const [nextS, nextT] = flat[(i + 1) % flat.length] as readonly [number, number];
        return [s, t, nextS - s, nextT - t];
      }),
    );
  }
}
