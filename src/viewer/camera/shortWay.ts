/** Azimuths go round: arithmetic of degrees on a circle. */

/** To 0…360. */
export function turn(degrees: number): number {
  return ((degrees % 360) + 360) % 360;
}

/** The way from one azimuth to another that is no longer than half a turn: −180…180. */
export function shortWay(from: number, to: number): number {
  return turn(to - from + 180) - 180;
}
