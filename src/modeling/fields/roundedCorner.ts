/** Joins two half-space distances (both negative inside) to a corner rounded by `edge`. */
export function roundedCorner(a: number, b: number, edge: number): number {
  const u = a + edge;
  const v = b + edge;
  return Math.sqrt(Math.max(u, 0) ** 2 + Math.max(v, 0) ** 2) + Math.min(Math.max(u, v), 0) - edge;
}
