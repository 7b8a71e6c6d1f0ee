/** Signed distance in mm from a point to a solid's surface: negative inside. Exact near the surface, a fair guess far off. */
export type Field = (x: number, y: number, z: number) => number;
