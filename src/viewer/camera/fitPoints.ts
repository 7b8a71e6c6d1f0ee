/** Where a camera has to stand so that points fill the free part of its picture. */
import { MathUtils, Vector3 } from 'three';
import type { CameraPose } from '../../state/viewState.ts';
import { FIELD_OF_VIEW } from './fieldOfView.ts';
import { axesOf } from './positionOf.ts';

/** Page pixels: the picture, and how much of it panels cover on each side. */
export interface PictureFrame {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Nothing is shown closer than this, metres: a small structure needs its surroundings to be understood. */
const NEAREST_FIT = 0.42;

/**
 * `points` x, y, z each, metres. `margin` 1: they touch the edges of the free part; 1.2: a fifth more room.
 * The target is the middle of the points as seen from there.
 */
export function fitPoints(
  points: ArrayLike<number>,
  from: Pick<CameraPose, 'azimuth' | 'elevation'>,
  frame: PictureFrame,
  margin: number,
): CameraPose {
  const { right, up, back } = axesOf(from);
  const extent = (axis: Vector3) => extentAlong(points, axis);
  const [x, y, z] = [extent(right), extent(up), extent(back)];
  const target = new Vector3()
    .addScaledVector(right, middle(x))
    .addScaledVector(up, middle(y))
    .addScaledVector(back, middle(z));
  const { across, upward } = slopesOf(frame);
  let distance = NEAREST_FIT;
  for (let i = 0; i < points.length; i += 3) {
    const point = new Vector3(points[i], points[i + 1], points[i + 2]).sub(target);
    const needed = Math.max(Math.abs(point.dot(right)) / across, Math.abs(point.dot(up)) / upward) * margin;
    distance = Math.max(distance, needed + point.dot(back));
  }
  return { ...from, distance, target: target.toArray() };
}

/** Half the free part's width and height at a distance of 1. */
function slopesOf(frame: PictureFrame): { across: number; upward: number } {
  const perPixel = Math.tan(MathUtils.degToRad(FIELD_OF_VIEW / 2)) / Math.max(1, frame.height);
  const free = (whole: number, a: number, b: number) => Math.max(whole * 0.2, whole - a - b);
  return {
    across: perPixel * free(frame.width, frame.left, frame.right),
    upward: perPixel * free(frame.height, frame.top, frame.bottom),
  };
}

interface Extent {
  readonly least: number;
  readonly most: number;
}

function extentAlong(points: ArrayLike<number>, axis: Vector3): Extent {
  let [least, most] = [Infinity, -Infinity];
  for (let i = 0; i < points.length; i += 3) {
    const at = (points[i] ?? 0) * axis.x + (points[i + 1] ?? 0) * axis.y + (points[i + 2] ?? 0) * axis.z;
    least = Math.min(least, at);
    most = Math.max(most, at);
  }
  return { least, most };
}

function middle({ least, most }: Extent): number {
  return (least + most) / 2;
}
