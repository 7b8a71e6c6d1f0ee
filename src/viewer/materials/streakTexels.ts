/**
 * Muscle fibres as a tile that repeats: computed once, so that a fragment reads one texel where it would compute nine noises, and
 * so that the texture's own mip levels fade each streak as its period nears two pixels.
 */
import { type LatticeRow, lattice } from './lattice.ts';

/** The tile, mm: across the fibres and along them. */
export const STREAK_TILE = [128, 512] as const;
export const STREAK_TEXELS = [1024, 128] as const;

/** Slopes run to about this many mm a mm; stored as −1…1 of it. */
export const STEEPEST_STREAK = 1.6;

/** Bundles, fascicles and fibres: period across, how many times longer they are than wide, share in colour, height in mm. */
const STREAKS = [
  { period: 3.6, aspect: 30, colour: 0.38, height: 1.1 },
  { period: 1.5, aspect: 40, colour: 0.38, height: 0.42 },
  { period: 0.62, aspect: 50, colour: 0.24, height: 0.12 },
] as const;

/** Red: streak, mean ½. Green: slope of its height across the fibres, mean ½. Blue: how muscle and tendon interlock. Alpha: broad patches. */
export function streakTexels(): Uint8Array<ArrayBuffer> {
  const [width, height] = STREAK_TEXELS;
  const texels = new Uint8Array(width * height * 4);
  const streaks = STREAKS.map(({ period, aspect }, i) => tiled(period, period * aspect, i));
  const [coarseTeeth, fineTeeth, bend, patches] = [
    tiled(2.4, 22, 7),
    tiled(0.9, 9, 8),
    tiled(11, 50, 9),
    tiled(28, 50, 10),
  ];
  let at = 0;
  for (let y = 0; y < height; y++) {
    const v = (y + 0.5) / height;
    const layers = streaks.map((layer) => layer(v));
    const [coarse, fine, bent, patch] = [coarseTeeth(v), fineTeeth(v), bend(v), patches(v)];
    for (let x = 0; x < width; x++) {
      const straight = (x + 0.5) / width;
      const u = straight + ((bent(straight) - 0.5) * 1.1) / STREAK_TILE[0];
      let colour = 0;
      let slope = 0;
      for (let i = 0; i < STREAKS.length; i++) {
        const { period, colour: share, height: thickness } = STREAKS[i] as (typeof STREAKS)[number];
        const noise = layers[i] as LatticeRow;
        const step = 0.15 * period;
        const here = noise(u);
        colour += here * share;
        slope += ((noise(u + step / STREAK_TILE[0]) - here) / step) * thickness;
      }
      texels[at++] = byte(colour);
      texels[at++] = byte(0.5 + slope / (2 * STEEPEST_STREAK));
      texels[at++] = byte(0.5 + (coarse(u) - 0.5) * 0.62 + (fine(u) - 0.5) * 0.38);
      texels[at++] = byte(patch(u));
    }
  }
  return texels;
}

function byte(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 255);
}

/** Noise of about these periods (mm) that repeats with the tile. */
function tiled(across: number, along: number, seed: number): (v: number) => LatticeRow {
  return lattice(Math.round(STREAK_TILE[0] / across), Math.max(2, Math.round(STREAK_TILE[1] / along)), seed);
}
