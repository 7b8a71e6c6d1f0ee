/** The levels of a field at given shares of a muscle's length, measured along the line through its sections' centres. */
import { add, length, scale, subtract, type Vector } from '../../fields/vector.ts';
import type { Mesh } from '../../mesh.ts';
import { at } from '../at.ts';
import { levelLoop, resampledLoop } from './levelLoop.ts';

const LEVELS = 80;
/** Nearer to an end set its jagged border shows in the line. */
const FIRST = 0.02;
const SAMPLES = 80;

export function courseLevels(mesh: Mesh, field: ArrayLike<number>, shares: readonly number[]): number[] {
  const course: { level: number; along: number; centre: Vector }[] = [];
  for (let k = 0; k < LEVELS; k++) {
    const level = FIRST + ((1 - 2 * FIRST) * k) / (LEVELS - 1);
    const loop = levelLoop(mesh, field, level);
    if (!loop) continue;
    const centre = centreOf(resampledLoop(loop, SAMPLES));
    const before = course[course.length - 1];
    course.push({ level, centre, along: before ? before.along + length(subtract(centre, before.centre)) : 0 });
  }
  if (course.length < 2) throw new Error('the two ends of the muscle are not joined by its surface');
  const whole = at(course, course.length - 1).along;
  return shares.map((share) => {
    const next = Math.max(
      1,
      course.findIndex((each) => each.along >= share * whole - 1e-9),
    );
    const [a, b] = [at(course, next - 1), at(course, next)];
    const t = Math.min(1, Math.max(0, (share * whole - a.along) / (b.along - a.along || 1)));
    return a.level + t * (b.level - a.level);
  });
}

export function centreOf(points: readonly Vector[]): Vector {
  return scale(
    points.reduce<Vector>((sum, point) => add(sum, point), [0, 0, 0]),
    1 / points.length,
  );
}
