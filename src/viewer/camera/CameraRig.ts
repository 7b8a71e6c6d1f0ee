/** The camera as hands and requests move it: it follows its goal in less than a quarter of a second and says when it stands still. */
import { MathUtils, type PerspectiveCamera, Vector3 } from 'three';
import type { CameraPose } from '../../state/viewState.ts';
import type { PictureFrame } from './fitPoints.ts';
import { axesOf, directionOf, positionOf } from './positionOf.ts';
import { shortWay, turn } from './shortWay.ts';

export interface CameraLimits {
  /** The least distance at which the camera, looking from there, still stands outside the body. */
  readonly leastDistance: (pose: CameraPose) => number;
  /** Targets stay within this, metres. */
  readonly bounds: { readonly min: readonly number[]; readonly max: readonly number[] };
}

/** The camera covers all but a fiftieth of its way in four of these: 0.22 s. */
const EASING_SECONDS = 0.055;
const FARTHEST = 6;
/** The floor is at y = 0; the camera stays this high above it. Metres. */
const ABOVE_FLOOR = 0.03;
/** Closer to the goal than this, in degrees and in parts of the distance, it has arrived. */
const ARRIVED = 0.02;

export class CameraRig {
  readonly camera: PerspectiveCamera;
  /** Cuts instead of gliding, for people who asked for reduced motion. */
  immediate = false;
  limits: CameraLimits = { leastDistance: () => 0.1, bounds: { min: [-1, 0, -1], max: [1, 2, 1] } };
  private goal: CameraPose = { azimuth: 0, elevation: 0, distance: 2, target: [0, 1.2, 0] };
  private pose: CameraPose = this.goal;
  private moving = false;
  /** From the middle of the picture to the middle of its free part, page pixels: where it is going, and where it stands. */
  private shiftGoal: Shift = { x: 0, y: 0 };
  private shift: Shift = this.shiftGoal;
  private size = { width: 1, height: 1 };

  constructor(camera: PerspectiveCamera) {
    this.camera = camera;
    this.place();
  }

  /** Where the camera stands now. */
  get current(): CameraPose {
    return this.pose;
  }

  /** Where it is going, or stands. */
  get aim(): CameraPose {
    return this.goal;
  }

  get isMoving(): boolean {
    return this.moving;
  }

  moveTo(pose: CameraPose, cut = false): void {
    this.goal = this.within(pose);
    if (cut || this.immediate) this.pose = this.goal;
    this.moving = true;
    this.place();
  }

  /** What the camera looks at stands in the middle of the part of the picture that is free of panels. */
  setPicture({ width, height, left, right, top, bottom }: PictureFrame): void {
    const resized = width !== this.size.width || height !== this.size.height;
    this.size = { width, height };
    this.shiftGoal = { x: (left - right) / 2, y: (top - bottom) / 2 };
    if (resized || this.immediate) this.shift = this.shiftGoal;
    this.moving = true;
    this.place();
  }

  /** Degrees. */
  turn(azimuth: number, elevation: number): void {
    const { goal } = this;
    this.moveTo({ ...goal, azimuth: goal.azimuth + azimuth, elevation: goal.elevation + elevation });
  }

  /** Multiplies the distance; `towards` (metres) stays where it is in the picture. */
  zoom(factor: number, towards?: Vector3): void {
    const { goal } = this;
    const distance = MathUtils.clamp(goal.distance * factor, this.limits.leastDistance(goal), FARTHEST);
    const target = new Vector3(...goal.target);
    if (towards) target.lerp(towards, 1 - distance / goal.distance);
    this.moveTo({ ...goal, distance, target: target.toArray() });
  }

  /** Metres in the picture's plane: the body follows the hand. */
  pan(rightward: number, upward: number): void {
    const { goal } = this;
    const { right, up } = axesOf(goal);
    const target = new Vector3(...goal.target).addScaledVector(right, -rightward).addScaledVector(up, -upward);
    this.moveTo({ ...goal, target: target.toArray() });
  }

  /** Moves on; true while there is further to go, and once more on arrival. */
  step(seconds: number): boolean {
    if (!this.moving) return false;
    const share = this.immediate ? 1 : 1 - Math.exp(-seconds / EASING_SECONDS);
    const arrives = share === 1 || this.hasArrived();
    this.pose = arrives ? this.goal : between(this.pose, this.goal, share);
    this.shift = arrives ? this.shiftGoal : towards(this.shift, this.shiftGoal, share);
    this.moving = !arrives;
    this.place();
    return true;
  }

  private hasArrived(): boolean {
    const { pose, goal, shift, shiftGoal } = this;
    if (Math.abs(shift.x - shiftGoal.x) + Math.abs(shift.y - shiftGoal.y) > 0.5) return false;
    const turned = Math.abs(shortWay(pose.azimuth, goal.azimuth)) + Math.abs(pose.elevation - goal.elevation);
    const moved =
      Math.hypot(...pose.target.map((x, i) => x - (goal.target[i] ?? 0))) + Math.abs(pose.distance - goal.distance);
    return turned < ARRIVED && moved < (ARRIVED / 50) * goal.distance;
  }

  private within(pose: CameraPose): CameraPose {
    const { bounds } = this.limits;
    const target = pose.target.map((x, i) => MathUtils.clamp(x, bounds.min[i] ?? x, bounds.max[i] ?? x)) as [
      number,
      number,
      number,
    ];
    const azimuth = turn(pose.azimuth);
    const level = { ...pose, azimuth, target, elevation: MathUtils.clamp(pose.elevation, -89, 89) };
    const distance = MathUtils.clamp(level.distance, this.limits.leastDistance(level), FARTHEST);
    const lowest = MathUtils.radToDeg(Math.asin(MathUtils.clamp((ABOVE_FLOOR - target[1]) / distance, -1, 1)));
    return { ...level, distance, elevation: Math.max(level.elevation, lowest) };
  }

  private place(): void {
    const { camera, pose, shift } = this;
    const { width, height } = this.size;
    camera.aspect = width / height;
    camera.setViewOffset(width, height, -shift.x, -shift.y, width, height);
    positionOf(pose, camera.position);
    const back = directionOf(pose);
    camera.lookAt(camera.position.x - back.x, camera.position.y - back.y, camera.position.z - back.z);
    camera.updateMatrixWorld();
  }
}

interface Shift {
  readonly x: number;
  readonly y: number;
}

function towards(from: Shift, to: Shift, share: number): Shift {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** On the way from one pose to another, round the body rather than through it. */
function between(from: CameraPose, to: CameraPose, share: number): CameraPose {
  const mix = (a: number, b: number) => a + (b - a) * share;
  return {
    azimuth: turn(from.azimuth + shortWay(from.azimuth, to.azimuth) * share),
    elevation: mix(from.elevation, to.elevation),
    distance: Math.exp(mix(Math.log(from.distance), Math.log(to.distance))),
    target: [mix(from.target[0], to.target[0]), mix(from.target[1], to.target[1]), mix(from.target[2], to.target[2])],
  };
}
