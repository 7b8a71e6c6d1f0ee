/** The closed line in which a field has a given level on a surface: a muscle's outline, cut across its fibres. */
import { add, length, scale, subtract, type Vector } from '../../fields/vector.ts';
import type { Mesh } from '../../mesh.ts';
import { at } from '../at.ts';

/** How much longer than the gap that it fills a piece of a torn line may make the way, mm: inner layers are passed over. */
const SLACK = 6;

/** A line's points in order; the last is followed by the first. Cracks in the surface are bridged; where the level has
 *  several lines, the longest is taken. Undefined where there is none. */
export function levelLoop(mesh: Mesh, field: ArrayLike<number>, level: number): readonly Vector[] | undefined {
  const lines = chains(crossings(mesh, field, level)).sort((a, b) => polylineLength(b) - polylineLength(a));
  const longest = lines[0];
  if (!longest || longest.length < 4) return undefined;
  if (isClosed(longest)) return longest;
  const torn = lines.filter((line) => !isClosed(line) && polylineLength(line) > 0.04 * polylineLength(longest));
  return torn.length === 1 ? longest : bridge(torn);
}

/** A closed line that is not the longest is a hollow inside the muscle, or another piece. */
const isClosed = (line: readonly Vector[]): boolean => length(subtract(at(line, 0), at(line, line.length - 1))) < 1e-6;

interface Crossing {
  /** Keys of the two mesh edges that a triangle's piece of the line runs between. */
  readonly edges: readonly [string, string];
  readonly points: readonly [Vector, Vector];
}

function crossings(mesh: Mesh, field: ArrayLike<number>, level: number): Crossing[] {
  const found: Crossing[] = [];
  const place = (i: number): Vector => [
    at(mesh.positions, 3 * i),
    at(mesh.positions, 3 * i + 1),
    at(mesh.positions, 3 * i + 2),
  ];
  for (let t = 0; t < mesh.indices.length; t += 3) {
    const cut: { edge: string; point: Vector }[] = [];
    for (let k = 0; k < 3; k++) {
      const [a, b] = [at(mesh.indices, t + k), at(mesh.indices, t + ((k + 1) % 3))];
      const [fa, fb] = [at(field, a), at(field, b)];
      if (fa < level === fb < level) continue;
      const point = add(place(a), scale(subtract(place(b), place(a)), (level - fa) / (fb - fa)));
      cut.push({ edge: a < b ? `${a} ${b}` : `${b} ${a}`, point });
    }
    const [first, second] = cut;
    if (first && second) found.push({ edges: [first.edge, second.edge], points: [first.point, second.point] });
  }
  return found;
}

/** Joins pieces that share a mesh edge into lines. */
function chains(pieces: readonly Crossing[]): Vector[][] {
  const byEdge = new Map<string, Crossing[]>();
  for (const piece of pieces) {
    for (const edge of piece.edges) byEdge.set(edge, [...(byEdge.get(edge) ?? []), piece]);
  }
  const used = new Set<Crossing>();
  const follow = (from: Crossing, end: 0 | 1): Vector[] => {
    const line: Vector[] = [];
    let edge = from.edges[end];
    for (;;) {
      const next = byEdge.get(edge)?.find((piece) => !used.has(piece));
      if (!next) return line;
      used.add(next);
      const out = next.edges[0] === edge ? 1 : 0;
      line.push(next.points[out]);
      edge = next.edges[out];
    }
  };
  return pieces.flatMap((piece) => {
    if (used.has(piece)) return [];
    used.add(piece);
    const ahead = follow(piece, 1);
    return [[...follow(piece, 0).reverse(), piece.points[0], piece.points[1], ...ahead]];
  });
}

/** Ties open lines end to end, always taking up the line whose end is nearest, as long as this narrows what is open. */
function bridge(lines: readonly Vector[][]): Vector[] {
  const [first, ...rest] = lines;
  const loop = [...(first ?? [])];
  const left = [...rest];
  const gap = (a: Vector, b: Vector): number => length(subtract(a, b));
  while (left.length > 0) {
    const [start, tip] = [at(loop, 0), at(loop, loop.length - 1)];
    const either = left.flatMap((line) => [line, [...line].reverse()]);
    either.sort((a, b) => gap(at(a, 0), tip) - gap(at(b, 0), tip));
    const next = at(either, 0);
    const detour = gap(tip, at(next, 0)) + gap(at(next, next.length - 1), start) - gap(tip, start);
    if (detour < SLACK) loop.push(...next);
    left.splice(
      left.findIndex((line) => line.includes(at(next, 0))),
      1,
    );
  }
  return loop;
}

export function polylineLength(line: readonly Vector[]): number {
  return line.reduce((sum, point, i) => (i === 0 ? 0 : sum + length(subtract(point, at(line, i - 1)))), 0);
}

/** `count` points at equal steps along a closed line, from its first point. */
export function resampledLoop(loop: readonly Vector[], count: number): Vector[] {
  const closed = [...loop, at(loop, 0)];
  const step = polylineLength(closed) / count;
  return Array.from({ length: count }, (_, i) => pointAlong(closed, i * step));
}

/** The point at `distance` mm along an open line; its end beyond it. */
export function pointAlong(line: readonly Vector[], distance: number): Vector {
  let left = distance;
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [at(line, i - 1), at(line, i)];
    const piece = length(subtract(to, from));
    if (left <= piece) return add(from, scale(subtract(to, from), piece > 0 ? left / piece : 0));
    left -= piece;
  }
  return at(line, line.length - 1);
}
