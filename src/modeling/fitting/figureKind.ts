/** What kind of measure a figure is, told from its name; and with it how far a fit may take it and how it is rounded. */
export type FigureKind =
  | 'place'
  | 'outline'
  | 'height'
  | 'halfThickness'
  | 'size'
  | 'angle'
  | 'share'
  | 'blend'
  | 'setting';

export interface KindRules {
  /** How much of it moves the surface by about 1 mm. */
  readonly perMillimetre: number;
  /** Figures are written down in steps of this. */
  readonly rounding: number;
  readonly least: number;
  readonly most: number;
}

const ANY = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };

/** Millimetres, but for angles (degrees) and shares of a radius. */
export const KINDS: Readonly<Record<FigureKind, KindRules>> = {
  place: { perMillimetre: 1, rounding: 0.5, ...ANY },
  outline: { perMillimetre: 1, rounding: 0.1, ...ANY },
  height: { perMillimetre: 1, rounding: 0.1, ...ANY },
  halfThickness: { perMillimetre: 1, rounding: 0.1, ...ANY, least: 1 },
  size: { perMillimetre: 1, rounding: 0.1, ...ANY, least: 0.8 },
  angle: { perMillimetre: 4, rounding: 1, ...ANY },
  share: { perMillimetre: 0.03, rounding: 0.01, least: -0.15, most: 0.15 },
  blend: { perMillimetre: 1.5, rounding: 0.5, least: 0.5, most: 12 },
  setting: { perMillimetre: 1, rounding: 0, ...ANY },
};

const BY_NAME: Readonly<Record<string, FigureKind>> = {
  at: 'place',
  centre: 'place',
  from: 'place',
  to: 'place',
  origin: 'place',
  costalFacets: 'place',
  radii: 'size',
  halfWidth: 'size',
  halfSize: 'size',
  twist: 'angle',
  rotation: 'angle',
  triangular: 'share',
  square: 'share',
  blend: 'blend',
  frame: 'setting',
  wide: 'setting',
  caps: 'setting',
  flat: 'setting',
  axis: 'setting',
  up: 'setting',
  arc: 'setting',
  edge: 'setting',
  crown: 'setting',
  grid: 'setting',
  genus: 'setting',
};
/** Names under which points of a plate stand: u, v, height, half thickness; on a midline without u. */
const PLATE_POINTS = new Set([
  'rim',
  'inner',
  'holes',
  'side',
  'beside',
  'midline',
  'above',
  'below',
  'archOutline',
  'archMiddle',
  'gutterOutline',
  'spinousOutline',
  'spinousMiddle',
]);

/** `siblings`: how many numbers stand in the same array. The outermost name that says something decides: `frame: { origin }` is a
 *  setting, `holes: { …: { at } }` a place. Points of a vault are settings too: a ray measures each of them, and neighbours share them. */
export function figureKind(path: readonly string[], siblings: number): FigureKind {
  const named = path.map((name) => BY_NAME[name]).find((kind) => kind !== undefined);
  if (named) return named;
  if (!path.some((name) => PLATE_POINTS.has(name))) return 'setting';
  const fromEnd = siblings - Number(path.at(-1));
  return fromEnd === 1 ? 'halfThickness' : fromEnd === 2 ? 'height' : 'outline';
}
