/** Carries out what the page asks of the camera: poses as they are, structures fitted into the free part of the picture. */
import type { Ray } from 'three';
import type { Bounds, ModelManifest } from '../../anatomy/modelManifest.ts';
import type { StructureId } from '../../anatomy/structure.ts';
import type { Triple } from '../../motion/jointFrame.ts';
import type { CameraPose, CameraRequest } from '../../state/viewState.ts';
import type { MergedBody } from '../body/MergedBody.ts';
import type { RayHit } from '../picking/castRay.ts';
import { bestSide, type Side } from './bestSide.ts';
import type { CameraRig } from './CameraRig.ts';
import { fitPoints, type PictureFrame } from './fitPoints.ts';
import { sideOfPlace } from './sideOfPlace.ts';

type FrameRequest = Extract<CameraRequest, { kind: 'frame' }>;

export interface RequestSurroundings {
  /** The body, once it is there. */
  readonly body: () => MergedBody | undefined;
  /** The first shown structure along a ray; undefined as long as that cannot be told quickly. */
  readonly cast: () => ((ray: Ray) => RayHit | undefined) | undefined;
  readonly picture: () => PictureFrame;
  /** Where a named place on a bone lies now, metres. */
  readonly landmark?: (id: string) => Triple | undefined;
}

/** What was fitted, and the pose that came of it. */
interface Fit {
  readonly request: FrameRequest;
  readonly aim: CameraPose;
}

const MARGIN = 1.16;
/** Metres. */
const ROUND_BODY = 0.1;
/** Up to so many structures are fitted by so many of their vertices each; more of them, closely enough, by the corners of their boxes. */
const FITTED_CLOSELY = 6;
const FIT_SAMPLES = 160;

export class CameraRequests {
  private readonly rig: CameraRig;
  private readonly surroundings: RequestSurroundings;
  private readonly atRest: ReadonlyMap<StructureId, Bounds>;

  private fit: Fit | undefined;
  private provisional: Fit | undefined;

  constructor(rig: CameraRig, manifest: ModelManifest, surroundings: RequestSurroundings) {
    this.rig = rig;
    this.surroundings = surroundings;
    this.atRest = new Map(manifest.pieces.flatMap((piece) => piece.structures.map(({ id, bounds }) => [id, bounds])));
  }

  /** Of every structure: as it stands now, once it is there; till then as the manifest has it. */
  private get bounds(): ReadonlyMap<StructureId, Bounds> {
    const body = this.surroundings.body();
    return body
      ? new Map([...this.atRest, ...body.structures.map(({ id, bounds }) => [id, bounds] as const)])
      : this.atRest;
  }

  /** Where a camera may look: the body and a little round it, metres. */
  get extent(): Bounds {
    const all = [...this.bounds.values()];
    const along = (axis: 0 | 1 | 2) => ({
      min: Math.min(...all.map(({ min }) => min[axis])) - ROUND_BODY,
      max: Math.max(...all.map(({ max }) => max[axis])) + ROUND_BODY,
    });
    const [x, y, z] = [along(0), along(1), along(2)];
    return { min: [x.min, y.min, z.min], max: [x.max, y.max, z.max] };
  }

  /** `cut`: at once, as for the first picture. */
  carryOut(request: CameraRequest, cut = false): void {
    const { rig } = this;
    this.provisional = undefined;
    if (request.kind === 'pose') rig.moveTo(request.pose, cut);
    else if (request.kind === 'turn') rig.turn(request.azimuth, request.elevation);
    else if (request.kind === 'zoom') rig.zoom(request.factor);
    else {
      rig.moveTo(this.fitted(request), cut);
      this.fit = { request, aim: rig.aim };
      if (request.azimuth === undefined && !this.surroundings.cast()) this.provisional = this.fit;
    }
  }

  /**
   * The picture has another size, or more is known of the body: fits again what was fitted last, unless the camera has moved since.
   * From where it stands, or from the best side where that could not be told before. True where there was something to fit.
   */
  refit(): boolean {
    const { fit, provisional } = this;
    if (fit?.aim !== this.rig.aim) return false;
    const { azimuth, elevation } = fit.aim;
    this.carryOut(fit === provisional ? fit.request : { ...fit.request, azimuth, elevation }, true);
    return true;
  }

  private fitted(request: FrameRequest): CameraPose {
    const known = request.structures.filter((id) => this.atRest.has(id));
    const ids = known.length > 0 ? known : [...this.atRest.keys()];
    const side = this.sideFor(request, known);
    return fitPoints(this.pointsOf(ids), side, this.surroundings.picture(), request.margin ?? MARGIN);
  }

  /** As asked for; else the best for what is named; else as the camera stands. */
  private sideFor({ azimuth, elevation, landmark }: FrameRequest, ids: readonly StructureId[]): Side {
    const now = this.rig.aim;
    const place = landmark === undefined ? undefined : this.surroundings.landmark?.(landmark);
    const bone = this.bounds.get(ids[0] ?? '');
    if (place && bone) return sideOfPlace(place, bone);
    if (azimuth !== undefined) return { azimuth, elevation: elevation ?? 0 };
    const [body, cast] = [this.surroundings.body(), this.surroundings.cast()];
    const structures = body?.structures.filter(({ id }) => ids.includes(id)) ?? [];
    if (!body || !cast || structures.length === 0) return { azimuth: now.azimuth, elevation: now.elevation };
    return bestSide(body, structures, cast, now.azimuth);
  }

  private pointsOf(ids: readonly StructureId[]): number[] {
    const body = ids.length > FITTED_CLOSELY ? undefined : this.surroundings.body();
    const bounds = this.bounds;
    return ids.flatMap((id) => {
      const structure = body?.structures.find((one) => one.id === id);
      if (!body || !structure) return cornersOf(bounds.get(id));
      const stride = Math.max(1, Math.floor(structure.vertexCount / FIT_SAMPLES));
      const points: number[] = [];
      for (let i = 0; i < structure.vertexCount; i += stride) {
        const at = (structure.firstVertex + i) * 3;
        points.push(...body.positions.subarray(at, at + 3));
      }
      return points;
    });
  }
}

function cornersOf(bounds: Bounds | undefined): number[] {
  if (!bounds) return [];
  const { min, max } = bounds;
  return Array.from({ length: 8 }, (_, i) => [0, 1, 2].map((axis) => ((i >> axis) & 1 ? max : min)[axis] ?? 0)).flat();
}
