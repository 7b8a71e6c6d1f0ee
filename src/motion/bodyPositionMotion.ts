/** The whole body stood up or laid on the table. */
import type { BodyPosition } from '../anatomy/bodyPosition.ts';
import { type Affine, after, STILL, shift, turn } from './affine.ts';

/** Height of the table's top, metres; as massage tables are set for deep work. */
export const TABLE_TOP = 0.65;
/** From the body's middle plane to what it lies on, metres: half the depth of the trunk, half the width of the shoulders. */
const HALF_DEPTH = 0.14;
const HALF_WIDTH = 0.25;
/** The middle of the trunk in the body frame, metres: it comes to lie over the middle of the table. */
const MIDDLE = [0, 0.9, 0.07] as const;

/** From the body frame to the room's. Somebody who looks at the table from in front sees the head on the left, save of one who
 *  lies on the left side: everybody on their side faces the looker. */
export function bodyPositionMotion(position: BodyPosition): Affine {
  if (position === 'standing') return STILL;
  const toMiddle = shift([-MIDDLE[0], -MIDDLE[1], -MIDDLE[2]]);
  const half = position.startsWith('side') ? HALF_WIDTH : HALF_DEPTH;
  return after(shift([0, TABLE_TOP + half, 0]), after(TURNS[position], toMiddle));
}

const HEAD_LEFT = turn([0, 0, 1], 90);
const TURNS: Readonly<Record<Exclude<BodyPosition, 'standing'>, Affine>> = {
  supine: after(turn([1, 0, 0], -90), HEAD_LEFT),
  prone: after(turn([1, 0, 0], 90), HEAD_LEFT),
  'side-lying-left': turn([0, 0, 1], -90),
  'side-lying-right': HEAD_LEFT,
};
