/** A pose in a link: `humeroulnar.right.flexion.90,neck.rotation.-30`. */
import { controlFreedom, controlFreedoms, freedomKey } from '../anatomy/joints/controlFreedom.ts';
import type { Pose } from '../anatomy/joints/pose.ts';

/** Empty for the anatomical position. */
export function encodePose(pose: Pose): string {
  return Object.entries(pose)
    .map(([key, degrees]) => `${key.replace('/', '.')}.${degrees}`)
    .join(',');
}

export interface PoseUrl {
  readonly pose: Pose;
  readonly problems: readonly string[];
}

/** What cannot be read is left as it is in the anatomical position, and named. */
export function decodePose(text: string): PoseUrl {
  const problems: string[] = [];
  const entries = text
    .split(',')
    .filter(Boolean)
    .flatMap((item) => {
      const read = readItem(item);
      if (typeof read === 'string') problems.push(read);
      return typeof read === 'string' ? [] : [read];
    });
  return { pose: Object.fromEntries(entries.filter(([, degrees]) => degrees !== 0)), problems };
}

function readItem(item: string): readonly [string, number] | string {
  const [, joint = '', movement = '', number = ''] = /^(.+)\.([a-z-]+)\.(-?\d{1,3})$/.exec(item) ?? [];
  const key = `${joint}/${movement}`;
  const slider = controlFreedom(key);
  if (!slider)
    return `The joint setting ‘${item}’ was not found: leaving it straight. It is written like ${example()}.`;
  const [least, most] = slider.freedom.range;
  const degrees = Number(number);
  if (degrees >= least && degrees <= most) return [key, degrees];
  return `‘${item}’ is beyond the normal range of ${least} to ${most} degrees: leaving it straight.`;
}

function example(): string {
  const slider = controlFreedoms.find(({ control }) => control.id === 'humeroulnar');
  return slider ? `${freedomKey(slider).replace('/', '.')}.90` : 'joint.side.movement.degrees';
}
