import type { BoneSource } from './boneSource.ts';
import type { DistanceSamples } from './distanceSamples.ts';
import type { FigureKind } from './figureKind.ts';
import { fitFigures } from './fitFigures.ts';
import { type FreeFigure, freeFigures } from './freeFigure.ts';
import { roundedFigures } from './roundedFigures.ts';

export interface FitBoneOptions {
  /** Whether the outlines of plates may move too. As a rule their points are landmarks, and stay on them. */
  readonly outline?: boolean;
  readonly log?: (line: string) => void;
}

interface Stage {
  readonly name: string;
  readonly kinds: ReadonlySet<FigureKind>;
  readonly rounds: number;
  readonly prior: number;
  readonly fair: number;
}

const PLACES: readonly FigureKind[] = ['place', 'height'];
const SIZES: readonly FigureKind[] = ['size', 'halfThickness', 'angle'];
/** First where things are, then how large and how turned, then everything: a fit of everything at once runs astray. */
const STAGES: readonly Stage[] = [
  { name: 'places', kinds: new Set(PLACES), rounds: 6, prior: 0.1, fair: 5 },
  { name: 'sizes', kinds: new Set([...PLACES, ...SIZES]), rounds: 6, prior: 0.2, fair: 5 },
  { name: 'all', kinds: new Set([...PLACES, ...SIZES, 'share', 'blend', 'outline']), rounds: 12, prior: 0.2, fair: 3 },
];

/** All figures of a bone, refined to the samples within 3 mm of where they were measured, and rounded. */
export function fitBone(source: BoneSource, samples: DistanceSamples, options: FitBoneOptions = {}): number[] {
  const every = freeFigures(source.literals).filter(({ kind }) => options.outline || kind !== 'outline');
  let values = source.literals.map(({ value }) => value);
  for (const stage of STAGES) {
    const free = every.filter(({ kind }: FreeFigure) => stage.kinds.has(kind));
    options.log?.(`${stage.name}: ${free.length} figures`);
    values = fitFigures({ build: source.build, samples, free }, values, { ...stage, log: options.log });
  }
  return roundedFigures(values, every);
}
