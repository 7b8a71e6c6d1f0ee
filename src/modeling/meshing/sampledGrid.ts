import type { Field } from '../fields/field.ts';
import type { Vector } from '../fields/vector.ts';
import type { Box } from './box.ts';

/** A field on a regular grid, asked only where needed and only once. Corners and cells are numbered alike: a cell by its
 *  lowest corner. */
export class SampledGrid {
  readonly counts: Vector;
  private readonly origin: Vector;
  private readonly values: Float32Array;

  /** `step` mm. Throws when the box would take more than 300 million corners. */
  constructor(
    private readonly field: Field,
    box: Box,
    readonly step: number,
    private readonly clearance: number,
  ) {
    this.origin = box.min;
    this.counts = [0, 1, 2].map(
      (k) => Math.ceil(((box.max[k] as number) - (box.min[k] as number)) / step) + 1,
    ) as never as Vector;
    const size = this.counts[0] * this.counts[1] * this.counts[2];
    if (!(size < 3e8))
      throw new Error(`a grid of ${this.counts.join(' × ')} corners is too large; use a coarser step than ${step} mm`);
    this.values = new Float32Array(size).fill(Number.NaN);
  }

  /** The number of the corner that lies (dx, dy, dz) from corner 0. */
  index(i: number, j: number, k: number): number {
    return i + this.counts[0] * (j + this.counts[1] * k);
  }

  place(index: number): [number, number, number] {
    const [nx, ny] = this.counts;
    return [index % nx, Math.floor(index / nx) % ny, Math.floor(index / (nx * ny))];
  }

  point(index: number): [number, number, number] {
    const [i, j, k] = this.place(index);
    return [this.origin[0] + i * this.step, this.origin[1] + j * this.step, this.origin[2] + k * this.step];
  }

  /** Never nearer to zero than `clearance`: no slivers, and no value of exactly zero. */
  value(index: number): number {
    const known = this.values[index] as number;
    if (!Number.isNaN(known)) return known;
    const [x, y, z] = this.point(index);
    const asked = this.field(x, y, z);
    const value = Math.abs(asked) < this.clearance ? (asked < 0 ? -this.clearance : this.clearance) : asked;
    this.values[index] = value;
    return value;
  }

  /** The cell that holds a point, or −1 outside the grid. */
  cellAt(point: Vector): number {
    const place = point.map((p, k) => Math.floor((p - (this.origin[k] as number)) / this.step)) as [
      number,
      number,
      number,
    ];
    return place.every((p, k) => p >= 0 && p < (this.counts[k] as number) - 1) ? this.index(...place) : -1;
  }
}
