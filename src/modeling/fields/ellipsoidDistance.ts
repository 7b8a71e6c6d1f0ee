/** First-order distance to an ellipsoid from a point given in its own axes, each coordinate already divided by its radius
 *  (u, v, w) and the radii themselves. Exact in the limit at the surface; never deeper than the smallest radius. */
export function ellipsoidDistance(u: number, v: number, w: number, ru: number, rv: number, rw: number): number {
  const smallest = Math.min(ru, rv, rw);
  const level = Math.sqrt(u * u + v * v + w * w);
  const slope = Math.sqrt((u / ru) ** 2 + (v / rv) ** 2 + (w / rw) ** 2);
  if (slope < 1e-9) return -smallest;
  return Math.max((level * (level - 1)) / slope, -smallest);
}
