/** The grain of bone: a tile of value and slope, laid on from three sides. */
import { type LatticeRow, lattice } from './lattice.ts';

/** Edge of the tile, mm. */
export const GRAIN_TILE = 48;
export const GRAIN_TEXELS = 256;

/** Red: fine grain, mean ½. Green, blue: its slope to both sides, mean ½. Alpha: broad mottling. */
export function grainTexels(): Uint8Array<ArrayBuffer> {
  const texels = new Uint8Array(GRAIN_TEXELS * GRAIN_TEXELS * 4);
  const [coarse, middle, fine] = grainRows();
  const below = grainRows();
  const broad = lattice(5, 5, 24);
  const step = 0.75 / GRAIN_TEXELS;
  let at = 0;
  for (let y = 0; y < GRAIN_TEXELS; y++) {
    const v = y / GRAIN_TEXELS;
    const here = [coarse(v), middle(v), fine(v)] as const;
    const next = [below[0](v + step), below[1](v + step), below[2](v + step)] as const;
    const mottle = broad(v);
    for (let x = 0; x < GRAIN_TEXELS; x++) {
      const u = x / GRAIN_TEXELS;
      const value = mixed(here, u);
      texels[at++] = byte(value);
      texels[at++] = byte(0.5 + (mixed(here, u + step) - value) * 6);
      texels[at++] = byte(0.5 + (mixed(next, u) - value) * 6);
      texels[at++] = byte(mottle(u) * 0.6 + here[0](u) * 0.4);
    }
  }
  return texels;
}

type Rows = readonly [LatticeRow, LatticeRow, LatticeRow];

function grainRows() {
  return [lattice(16, 16, 21), lattice(34, 34, 22), lattice(72, 72, 23)] as const;
}

function mixed([coarse, middle, fine]: Rows, u: number): number {
  return coarse(u) * 0.45 + middle(u) * 0.33 + fine(u) * 0.22;
}

function byte(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 255);
}
