/** A bone's signed distance at many points, kept part by part, so that a changed figure asks only for what it can change. */
import type { BoneFigures, Part } from '../../figures/boneFigures.ts';
import { blend } from '../fields/blend.ts';
import { NOTHING } from '../fields/boneField.ts';
import type { Field } from '../fields/field.ts';
import { partField } from '../fields/partField.ts';
import { type DistanceSamples, FAR } from './distanceSamples.ts';

/** Parts that lie this much behind the rest, mm, are taken not to show through a small change. */
const HIDDEN = 0.5;

interface SampledPart {
  readonly part: Part;
  /** As text: two parts are the same when their figures are. */
  readonly key: string;
  readonly values: Float64Array;
  /** The distance of everything before it. */
  readonly before: Float64Array;
}

export class SampledBone {
  /** The whole bone's distance, within ±FAR. */
  readonly distances: Float64Array;
  private readonly parts: readonly SampledPart[];

  constructor(
    figures: BoneFigures,
    private readonly samples: DistanceSamples,
  ) {
    let running: Float64Array = new Float64Array(samples.count).fill(NOTHING);
    this.parts = Object.values(figures.parts).map((part) => {
      const values = sampled(partField(part, figures.placement), samples);
      const before = running;
      running = before.map((d, i) => joined(part, d, values[i] as number));
      return { part, key: keyOf(part, figures), values, before };
    });
    this.distances = running.map(clamped);
  }

  /** The distances of a bone whose figures differ a little (and whose parts are the same in number). */
  changed(figures: BoneFigures): Float64Array {
    const out = this.distances.slice();
    const fresh = Object.values(figures.parts).map((part, p) => {
      const known = this.parts[p] as SampledPart;
      return keyOf(part, figures) === known.key ? undefined : { part, field: partField(part, figures.placement) };
    });
    const first = fresh.findIndex((part) => part !== undefined);
    if (first < 0) return out;
    for (let i = 0; i < out.length; i++) if (this.shows(fresh, i)) out[i] = clamped(this.folded(fresh, first, i));
    return out;
  }

  private shows(fresh: readonly (Fresh | undefined)[], i: number): boolean {
    return fresh.some((changed, p) => {
      if (!changed) return false;
      const { part, values, before } = this.parts[p] as SampledPart;
      const [mine, rest] = [values[i] as number, before[i] as number];
      return mine < (part.op === 'cut' ? -rest : rest) + part.blend + HIDDEN;
    });
  }

  private folded(fresh: readonly (Fresh | undefined)[], first: number, i: number): number {
    const [x, y, z] = [0, 1, 2].map((k) => this.samples.points[3 * i + k] as number) as [number, number, number];
    let distance = (this.parts[first] as SampledPart).before[i] as number;
    for (let p = first; p < this.parts.length; p++) {
      const known = this.parts[p] as SampledPart;
      const changed = fresh[p];
      distance = joined(
        changed?.part ?? known.part,
        distance,
        changed ? changed.field(x, y, z) : (known.values[i] as number),
      );
    }
    return distance;
  }
}

interface Fresh {
  readonly part: Part;
  readonly field: Field;
}

const keyOf = (part: Part, { placement }: BoneFigures): string => JSON.stringify([part, placement]);
const clamped = (distance: number): number => Math.max(-FAR, Math.min(FAR, distance));
const joined = (part: Part, rest: number, mine: number): number => blend(part.op, rest, mine, part.blend);

function sampled(field: Field, { count, points }: DistanceSamples): Float64Array {
  const values = new Float64Array(count);
  for (let i = 0; i < count; i++)
    values[i] = field(points[3 * i] as number, points[3 * i + 1] as number, points[3 * i + 2] as number);
  return values;
}
