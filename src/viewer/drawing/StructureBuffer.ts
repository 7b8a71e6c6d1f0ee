/** What the shaders know of each structure: one RGBA texel, red shown, green emphasis, blue ghost, alpha which tint is its own. */
import { DataTexture, NearestFilter, RGBAFormat, UnsignedByteType } from 'three';
import { baseOf } from '../../anatomy/sides.ts';
import type { StructureId } from '../../anatomy/structure.ts';
import type { StructureLook } from './structureLook.ts';

/** Texels a row; the shaders divide by it. */
export const STRUCTURE_COLUMNS = 64;

/** Seconds in which a look changes into another: quick enough not to be waited for. */
const EASING_SECONDS = 0.16;
/** How many tints there are to tell neighbours apart by. */
const TINTS = 16;
const CHANNELS = ['shown', 'emphasis', 'ghost'] as const;

export class StructureBuffer {
  /** Texel of each structure. */
  readonly indexOf: ReadonlyMap<StructureId, number>;
  readonly texture: DataTexture;
  /** Whether looks change at once, as people who asked for reduced motion want it. */
  immediate = false;
  private readonly current: Float32Array;
  private readonly wanted: Float32Array;
  private readonly texels: Uint8Array;

  /** All are shown and plain at first. Both sides of a structure share a tint. */
  constructor(ids: readonly StructureId[]) {
    this.indexOf = new Map(ids.map((id, index) => [id, index]));
    const rows = Math.max(1, Math.ceil(ids.length / STRUCTURE_COLUMNS));
    this.texels = new Uint8Array(rows * STRUCTURE_COLUMNS * 4);
    this.wanted = new Float32Array(this.texels.length);
    const bases = [...new Set(ids.map(baseOf))];
    for (const [i, id] of ids.entries()) {
      this.wanted[i * 4] = 1;
      this.wanted[i * 4 + 3] = (bases.indexOf(baseOf(id)) % TINTS) / 255;
    }
    this.current = this.wanted.slice();
    this.texture = new DataTexture(this.texels, STRUCTURE_COLUMNS, rows, RGBAFormat, UnsignedByteType);
    this.texture.minFilter = NearestFilter;
    this.texture.magFilter = NearestFilter;
    this.upload();
  }

  /** An id that the model lacks is passed over: a link may name more than has arrived. */
  set(id: StructureId, look: StructureLook): void {
    const index = this.indexOf.get(id);
    if (index === undefined) return;
    for (const [channel, name] of CHANNELS.entries()) this.wanted[index * 4 + channel] = look[name];
  }

  /** Whether a structure is to be seen, by its texel: what picking and framing go by, without waiting for the easing. */
  isShown(index: number): boolean {
    return (this.wanted[index * 4] ?? 0) > 0;
  }

  isGhost(index: number): boolean {
    return (this.wanted[index * 4 + 2] ?? 0) > 0;
  }

  /** Moves looks towards those set. True while there is further to go; the texture is uploaded only when a texel changed. */
  step(seconds: number): boolean {
    const most = this.immediate ? 1 : seconds / EASING_SECONDS;
    let changed = false;
    let moving = false;
    for (let i = 0; i < this.wanted.length; i++) {
      const now = this.current[i] ?? 0;
      const gap = (this.wanted[i] ?? 0) - now;
      if (gap === 0) continue;
      changed = true;
      const arrives = Math.abs(gap) <= most;
      this.current[i] = arrives ? (this.wanted[i] ?? 0) : now + Math.sign(gap) * most;
      moving ||= !arrives;
    }
    if (changed) this.upload();
    return moving;
  }

  dispose(): void {
    this.texture.dispose();
  }

  private upload(): void {
    for (let i = 0; i < this.texels.length; i++) this.texels[i] = Math.round((this.current[i] ?? 0) * 255);
    this.texture.needsUpdate = true;
  }
}
