/** Writes the distance from (u, v) to the outline and its nearest place; tells whether (u, v) lies inside it (and outside every
 *  hole). `edges`: where each straight piece of the closed lines begins, and its extent, u and v. */
export function nearestEdge(edges: Float64Array, u: number, v: number, out: Float64Array): boolean {
  let best = Number.POSITIVE_INFINITY;
  let inside = false;
  for (let i = 0; i < edges.length; i += 4) {
    const au = edges[i] as number;
    const av = edges[i + 1] as number;
    const du = edges[i + 2] as number;
    const dv = edges[i + 3] as number;
    const t = Math.max(0, Math.min(1, ((u - au) * du + (v - av) * dv) / (du * du + dv * dv || 1)));
    const eu = u - au - t * du;
    const ev = v - av - t * dv;
    const square = eu * eu + ev * ev;
    if (square < best) {
      best = square;
      out[1] = au + t * du;
      out[2] = av + t * dv;
    }
    if (av + dv > v !== av > v && u < (du * (v - av)) / dv + au) inside = !inside;
  }
  out[0] = Math.sqrt(best);
  return inside;
}
