/**
 * The view in a link: `?v=1&s=supraspinatus.right&h=trapezius,deltoid&d=2&c=180,5,900,0,1350,0`.
 * b bones, `tinted` · p pose: `humeroulnar.right.flexion.90`, degrees · t how it lies on the table ·
 * v version · s selected · l a named place on a bone, which is then selected · r region, whole or group chosen · i isolated · h hidden · g ghosted · d depth · c camera: azimuth and elevation in degrees,
 * distance and target x, y, z in millimetres, fine enough that nothing on a screen moves by a pixel. Whatever else a query holds is not the view's and is left alone.
 */
import * as v from 'valibot';
import { BODY_POSITIONS, type BodyPosition } from '../anatomy/bodyPosition.ts';
import { catalogue } from '../anatomy/catalogue.ts';
import type { Pose } from '../anatomy/joints/pose.ts';
import type { Depth, StructureId } from '../anatomy/structure.ts';
import { decodePose, encodePose } from './poseUrl.ts';
import { FIRST_VIEW, type SavedView } from './savedView.ts';
import { shortReferences } from './shortReferences.ts';
import type { CameraPose } from './viewState.ts';

export const VIEW_LINK_VERSION = '1';
/** The keys of a query that belong to the view. */
export const VIEW_KEYS = ['v', 's', 'l', 'r', 'i', 'h', 'g', 'd', 'b', 'p', 't', 'c'] as const;
type ViewKey = (typeof VIEW_KEYS)[number];

/** The query of a view, without `?`; ids and numbers need no escaping. */
export function encodeView(view: SavedView): string {
  const parts: Partial<Record<ViewKey, string>> = {
    v: VIEW_LINK_VERSION,
    s: view.landmark === undefined ? view.selected : undefined,
    l: view.landmark,
    r: view.collection,
    i: view.isolated && shortReferences(view.isolated).join(','),
    h: shortReferences(view.hidden).join(','),
    g: shortReferences(view.ghosted).join(','),
    d: view.depth === 1 ? undefined : String(view.depth),
    b: view.tinted ? 'tinted' : undefined,
    p: encodePose(view.pose),
    t: view.position === 'standing' ? undefined : view.position,
    c: view.camera && encodeCamera(view.camera),
  };
  return Object.entries(parts)
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
}

function encodeCamera({ azimuth, elevation, distance, target }: CameraPose): string {
  const degrees = [((azimuth % 360) + 360) % 360, elevation].map((angle) => Number(angle.toFixed(2)));
  const millimetres = [distance, ...target].map((metres) => Number((metres * 1000).toFixed(1)));
  return [...degrees, ...millimetres].join(',');
}

export interface ViewUrl {
  /** Undefined where the query holds no view. */
  readonly view?: SavedView;
  /** What could not be read, each in a sentence that says what is shown instead. */
  readonly problems: readonly string[];
}

/** Reads the view out of a query. Never throws: what cannot be read is dropped and named. */
export function decodeView(query: URLSearchParams): ViewUrl {
  if (!VIEW_KEYS.some((key) => query.has(key))) return { problems: [] };
  const version = query.get('v') ?? VIEW_LINK_VERSION;
  if (version !== VIEW_LINK_VERSION) return { problems: [unknownVersion(version)] };
  const problems: string[] = [];
  const reader = new QueryReader(query, problems);
  const view: SavedView = {
    ...FIRST_VIEW,
    ...reader.selection(),
    collection: reader.collection(),
    isolated: reader.references('i', 'showing the rest as it is'),
    hidden: reader.references('h', 'hiding nothing for it') ?? FIRST_VIEW.hidden,
    ghosted: reader.references('g', 'ghosting nothing for it') ?? FIRST_VIEW.ghosted,
    depth: reader.depth(),
    tinted: query.get('b') === 'tinted',
    pose: reader.pose(),
    position: reader.position(),
    camera: reader.camera(),
  };
  return { view, problems };
}

function unknownVersion(version: string): string {
  return `This link was written for version ‘${version}’ of the atlas, and this one reads version ${VIEW_LINK_VERSION}: showing the first view.`;
}

const DepthSchema = v.pipe(
  v.picklist(['1', '2', '3', '4', '5'], 'a layer from 1 (everything) to 5 (bone alone)'),
  v.transform((depth) => Number(depth) as Depth),
);

const inRange = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
/** Metres: nearer the camera stands inside the body, farther the body is a dot. */
const Distance = inRange(0.05, 10);
const Coordinate = inRange(-5, 5);

const CameraSchema = v.pipe(
  v.string(),
  v.regex(/^-?\d[\d.,-]*$/),
  v.transform((text) => text.split(',').map(Number)),
  v.transform((numbers) => numbers.map((number, at) => (at < 2 ? number : number / 1000))),
  v.strictTuple([inRange(-180, 360), inRange(-89, 89), Distance, Coordinate, Coordinate, Coordinate]),
  v.transform(
    ([azimuth, elevation, distance, x, y, z]): CameraPose => ({ azimuth, elevation, distance, target: [x, y, z] }),
  ),
);

/** Reads one key at a time and notes what it could not read. */
class QueryReader {
  readonly #query: URLSearchParams;
  readonly #problems: string[];

  constructor(query: URLSearchParams, problems: string[]) {
    this.#query = query;
    this.#problems = problems;
  }

  depth(): Depth {
    const text = this.#query.get('d');
    if (text === null) return 1;
    const read = v.safeParse(DepthSchema, text);
    if (!read.success) this.#problems.push(`There is no layer ‘${text}’: showing them all. Layers go from 1 to 5.`);
    return read.success ? read.output : 1;
  }

  pose(): Pose {
    const { pose, problems } = decodePose(this.#query.get('p') ?? '');
    this.#problems.push(...problems);
    return pose;
  }

  position(): BodyPosition {
    const text = this.#query.get('t');
    const found = BODY_POSITIONS.find((position) => position === text);
    if (text !== null && !found)
      this.#problems.push(`There is no position ‘${text}’: standing. It can be ${BODY_POSITIONS.join(', ')}.`);
    return found ?? 'standing';
  }

  camera(): CameraPose | undefined {
    const text = this.#query.get('c');
    if (text === null) return undefined;
    const read = v.safeParse(CameraSchema, text);
    if (!read.success) this.#problems.push(`The camera ‘${text}’ could not be read: showing the usual view.`);
    return read.success ? read.output : undefined;
  }

  /** A place on a bone selects the bone. Whether the bone has such a place is for the page to say, which has the words. */
  selection(): Pick<SavedView, 'selected' | 'landmark'> {
    const landmark = this.#query.get('l');
    if (landmark === null) return { selected: this.selected(), landmark: undefined };
    const [bone = ''] = landmark.split('/');
    if (catalogue.structure(bone)) return { selected: bone, landmark };
    this.#problems.push(notFound(landmark, 'showing nothing selected'));
    return { selected: undefined, landmark: undefined };
  }

  selected(): StructureId | undefined {
    const text = this.#query.get('s');
    if (text === null) return undefined;
    const [id] = catalogue.resolve(text);
    if (id === undefined) this.#problems.push(notFound(text, 'showing nothing selected'));
    return id;
  }

  collection(): string | undefined {
    const text = this.#query.get('r');
    if (text === null) return undefined;
    if (catalogue.resolve(text).length > 1) return text;
    this.#problems.push(`Region ‘${text}’ was not found: showing none chosen. ${suggestion(text)}`);
    return undefined;
  }

  /** Undefined where the key is absent, or where nothing it names was found. */
  references(key: ViewKey, instead: string): ReadonlySet<StructureId> | undefined {
    const names = (this.#query.get(key) ?? '').split(',').filter(Boolean);
    const found = names.flatMap((name) => {
      const ids = catalogue.resolve(name);
      if (ids.length === 0) this.#problems.push(notFound(name, instead));
      return ids;
    });
    return found.length > 0 ? new Set(found) : undefined;
  }
}

function notFound(reference: string, instead: string): string {
  return `Structure ‘${reference}’ was not found: ${instead}. ${suggestion(reference)}`;
}

function suggestion(reference: string): string {
  return `Did you mean ${catalogue.nearest(reference)}?`;
}
