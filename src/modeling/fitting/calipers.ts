/**
 * npx tsx src/modeling/fitting/calipers.ts SPECIMEN.glb STRUCTURE …
 *   sections --axis X,Y,Z [--wide X,Y,Z] [--count 9]      outlines across an axis, as sections of a shaft
 *   extreme --toward X,Y,Z                                 the point farthest in a direction
 *   plate --frame OX,OY,OZ,UX,UY,UZ,VX,VY,VZ U,V [U,V …]  plate points: u, v, height, half thickness (a line a layer of bone)
 *   nearest X,Y,Z [X,Y,Z …]                                where the surface is nearest to a point: landmarks
 * Prints figures as the files in src/figures write them; mm and degrees.
 */
import { parseArgs } from 'node:util';
import { cross, dot, reject, scale, unit, type Vector } from '../fields/vector.ts';
import type { Mesh } from '../mesh.ts';
import { NearestSurface } from '../muscles/nearestSurface.ts';
import { plateCaliper } from './plateCaliper.ts';
import { sectionOutlines } from './sectionOutlines.ts';
import { specimenBone } from './specimenBone.ts';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    axis: { type: 'string', default: '0,1,0' },
    wide: { type: 'string', default: '1,0,0' },
    count: { type: 'string', default: '9' },
    toward: { type: 'string', default: '0,1,0' },
    frame: { type: 'string', default: '' },
  },
});

const TOOLS: Readonly<Record<string, (mesh: Mesh, rest: readonly string[]) => string[]>> = {
  sections,
  extreme,
  plate,
  nearest,
};
const [file, structure, tool, ...rest] = positionals;
const measure = TOOLS[tool ?? ''];
if (!file || !structure || !measure)
  throw new Error(
    `usage: calipers.ts SPECIMEN.glb STRUCTURE ${Object.keys(TOOLS).join('|')} …; the file's first lines say how`,
  );
console.log(measure(await specimenBone(file, structure), rest).join('\n'));

function sections(mesh: Mesh): string[] {
  const axis = unit(vector(flags.axis));
  const wide = unit(reject(vector(flags.wide), axis));
  const heights = pointsOf(mesh).map((p) => dot(p, axis));
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  const count = Number(flags.count);
  return Array.from({ length: count }, (_, i) => low + ((i + 0.5) / count) * (high - low)).flatMap((height) =>
    sectionOutlines(mesh, scale(axis, height), axis).map(({ centre, radii, direction }) => {
      const turned = (Math.atan2(dot(direction, cross(axis, wide)), dot(direction, wide)) * 180) / Math.PI;
      const twist = Math.round(((turned + 270) % 180) - 90);
      return `{ at: ${written(centre, 0.5)}, radii: ${written(radii, 0.1)}, twist: ${twist} },`;
    }),
  );
}

function extreme(mesh: Mesh): string[] {
  const direction = vector(flags.toward);
  const [farthest] = pointsOf(mesh).sort((a, b) => dot(b, direction) - dot(a, direction));
  return [written(farthest ?? [], 0.5)];
}

function plate(mesh: Mesh, places: readonly string[]): string[] {
  const numbers = flags.frame.split(',').map(Number);
  const [origin, u, v] = [0, 3, 6].map((i) => numbers.slice(i, i + 3) as never as Vector) as [Vector, Vector, Vector];
  const surface = new NearestSurface(mesh);
  return places.flatMap((place) => {
    const [pu = 0, pv = 0] = place.split(',').map(Number);
    const layers = plateCaliper(surface, { origin, u, v }, pu, pv);
    return layers.length ? layers.map((point) => `${written(point, 0.1)},`) : [`no bone over ${place}`];
  });
}

function nearest(mesh: Mesh, points: readonly string[]): string[] {
  const surface = new NearestSurface(mesh);
  return points.map((text) => {
    const hit = surface.closest(vector(text));
    return `${written(hit?.point ?? [], 0.5)}, ${hit?.distance.toFixed(1)} mm from ${text}`;
  });
}

function pointsOf({ positions }: Mesh): Vector[] {
  return Array.from(
    { length: positions.length / 3 },
    (_, i) => [...positions.subarray(3 * i, 3 * i + 3)] as never as Vector,
  );
}

function vector(text: string): Vector {
  const numbers = text.split(',').map(Number);
  if (numbers.length !== 3 || !numbers.every(Number.isFinite))
    throw new Error(`expected three numbers as X,Y,Z; found ${text}`);
  return numbers as never as Vector;
}

function written(numbers: readonly number[], step: number): string {
  return `[${numbers.map((n) => Number((Math.round(n / step) * step).toFixed(2))).join(', ')}]`;
}
