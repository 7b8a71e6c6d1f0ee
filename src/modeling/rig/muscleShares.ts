/** Linear-blend weights on the anatomical joints: how plain glTF viewers move the model. */
import type { Bind } from '../../figures/muscleFigures.ts';
import type { FibreMesh } from '../mesh.ts';
import { carrier } from './carrier.ts';

/** Joints and their shares of one vertex; shares sum to 1. Two joints at most move any one of ours. */
export type Share = readonly (readonly [joint: string, share: number])[];

/** For every vertex of a muscle: where it lies along its bind decides which joints carry it. `binds`: one a strand. */
export function muscleShares(mesh: FibreMesh, binds: readonly Bind[]): Share[] {
  return Array.from(mesh.strand, (strand, vertex) => {
    const bind = binds[strand] ?? binds[0];
    if (!bind?.length) throw new Error(`strand ${strand} has no bind: say which bone carries it at which u`);
    return shareAt(bind, mesh.uv[2 * vertex] ?? 0);
  });
}

/** Carried by one bone at its u, by both in part between two, changing smoothly. */
export function shareAt(bind: Bind, u: number): Share {
  const after = bind.findIndex(([, at]) => at >= u);
  const [from, to] = [
    bind[after < 0 ? bind.length - 1 : Math.max(after - 1, 0)],
    bind[after < 0 ? bind.length - 1 : after],
  ];
  if (!from || !to) throw new Error('a bind names at least one bone');
  const [a, b] = [carrier(from[0]), carrier(to[0])];
  const t = to === from ? 1 : (u - from[1]) / (to[1] - from[1]);
  const s = t * t * (3 - 2 * t);
  if (a === b || s >= 1) return [[b, 1]];
  return s <= 0
    ? [[a, 1]]
    : [
        [a, 1 - s],
        [b, s],
      ];
}
