/** Every joint through its normal range: what articulates stays together, and neither part cuts into the other. */
import { beforeAll, describe, expect, it } from 'vitest';
import { controlFreedoms, freedomKey, type SidedFreedom } from '../../src/anatomy/joints/controlFreedom.ts';
import { joints } from '../../src/anatomy/joints/joints.ts';
import { sided } from '../../src/anatomy/sides.ts';
import { NearestSurface } from '../../src/modeling/muscles/nearestSurface.ts';
import { type Affine, after, apply } from '../../src/motion/affine.ts';
import type { JointFrame, Triple } from '../../src/motion/jointFrame.ts';
import { jointFrames } from '../../src/motion/jointFrames.ts';
import { jointMotions } from '../../src/motion/jointMotions.ts';
import { FRESH_TIMEOUT, type FreshModel, freshModel } from './freshModel.ts';

/** mm */
const MOST_APART = 6;
const DEEPEST_CUT = 2;
/** Bones that lie close at rest and are held by a ligament or by nothing, not by a joint. */
const NO_JOINT: ReadonlySet<string> = new Set([
  'clavicle on first-rib',
  'mandible on maxilla',
  'proximal-phalanx-of-great-toe on sesamoid-bones-of-foot',
]);
/** Bones of a joint are looked at this far round its centre, mm. */
const ROUND = 70;

let model: FreshModel;
let frames: readonly JointFrame[];
const surfaces = new Map<string, NearestSurface>();
beforeAll(async () => {
  model = await freshModel();
  frames = jointFrames(model.manifest.joints);
}, FRESH_TIMEOUT);

/** The right side stands for both. */
const sliders = controlFreedoms.filter(({ side }) => side !== 'left');

describe.each(sliders.map((slider) => [freedomKey(slider), slider] as const))('%s', (key, slider) => {
  it('keeps its joints together from end to end of its range', () => {
    const [least, most] = slider.freedom.range;
    const faults = [least, (least + most) / 2, most].flatMap((degrees) =>
      contacts(slider).flatMap(({ proximal, distal, joint }) => {
        const { apart, cut } = meeting(proximal, distal, joint, { [key]: degrees });
        const say = (what: string, mm: number) => `${distal} ${what} ${proximal} by ${mm.toFixed(1)} mm at ${degrees}°`;
        return [
          ...(apart > MOST_APART ? [say('leaves', apart)] : []),
          ...(cut > DEEPEST_CUT ? [say('cuts', cut)] : []),
        ];
      }),
    );
    expect(faults).toEqual([]);
  });
});

it('leaves still what does not hang on a joint that moves', () => {
  const moved = jointMotions(frames, { 'humeroulnar.right/flexion': 90 });
  const still = frames.filter((_, i) => {
    const at = apply(moved[i] as Affine, [0.1, 0.2, 0.3]);
    return Math.hypot(at[0] - 0.1, at[1] - 0.2, at[2] - 0.3) < 1e-9;
  });
  const beyond =
    /^(humeroulnar|radioulnar|radiocarpal|midcarpal|carpometacarpal|metacarpophalangeal|interphalangeal-hand).*\.right$/;
  expect(
    frames
      .filter((frame) => !still.includes(frame))
      .map(({ id }) => id)
      .every((id) => beyond.test(id)),
  ).toBe(true);
  expect(still.length).toBeGreaterThan(90);
});

interface Contact {
  readonly joint: string;
  readonly proximal: string;
  readonly distal: string;
}

/** Bones that meet at rest in the joints that a slider drives. */
function contacts({ freedom, side }: SidedFreedom): Contact[] {
  return freedom.drives.flatMap(({ joint: id, share }) => {
    const joint = joints.find((one) => one.id === id);
    if (!joint || (share[0] === 0 && share[1] === 0)) return [];
    const parents = bonesBefore(joint.parent);
    const frame = sided(id, joint.paired ? (side ?? 'right') : undefined);
    return joint.carries.flatMap((distal) =>
      parents
        .filter((proximal) => drawn(distal) && drawn(proximal))
        .map((proximal) => ({ joint: frame, proximal, distal }))
        .filter(({ proximal }) => !NO_JOINT.has(`${distal} on ${proximal}`))
        .filter((contact) => meeting(contact.proximal, contact.distal, contact.joint, {}).apart < 4),
    );
  });
}

/** The bones of the nearest joint above that carries any. */
function bonesBefore(parent: string | undefined): readonly string[] {
  const joint = joints.find(({ id }) => id === parent);
  if (!joint) return [];
  return joint.carries.length > 0 ? joint.carries : bonesBefore(joint.parent);
}

function drawn(bone: string): boolean {
  return model.meshes.has(bone) || model.meshes.has(`${bone}.right`);
}

function surface(bone: string): NearestSurface {
  const known = surfaces.get(bone);
  if (known) return known;
  const mesh = model.meshes.get(`${bone}.right`) ?? model.meshes.get(bone);
  if (!mesh) throw new Error(`${bone} is not drawn`);
  const made = new NearestSurface(mesh);
  surfaces.set(bone, made);
  return made;
}

/** How far the bones lie apart, and how deep the distal one cuts into the proximal, near the joint; mm. */
function meeting(proximal: string, distal: string, joint: string, pose: Record<string, number>) {
  const motions = jointMotions(frames, pose);
  const motion = after(inverse(motions[frameOf(proximal)] as Affine), motions[frameOf(distal)] as Affine);
  const centre = (frames.find(({ id }) => id === joint)?.centre ?? [0, 0, 0]).map((metres) => metres * 1000);
  const [target, { positions }] = [surface(proximal), surface(distal).mesh];
  let [apart, cut] = [Number.POSITIVE_INFINITY, 0];
  for (let i = 0; i < positions.length; i += 3) {
    const at = [positions[i], positions[i + 1], positions[i + 2]] as Triple;
    if (Math.hypot(at[0] - (centre[0] ?? 0), at[1] - (centre[1] ?? 0), at[2] - (centre[2] ?? 0)) > ROUND) continue;
    const moved = apply(motion, [at[0] / 1000, at[1] / 1000, at[2] / 1000]).map(
      (metres) => metres * 1000,
    ) as never as Triple;
    const hit = target.signed(moved, Math.min(apart, 30));
    if (!hit) continue;
    apart = Math.min(apart, Math.max(0, hit.distance));
    cut = Math.max(cut, -hit.distance);
  }
  return { apart, cut };
}

function frameOf(bone: string): number {
  const joint = joints.find(({ carries }) => carries.includes(bone));
  return frames.findIndex(({ id }) => id === (joint?.paired ? `${joint.id}.right` : joint?.id));
}

/** Of a rigid motion. */
function inverse([a, b, c, x, d, e, f, y, g, h, i, z]: Affine): Affine {
  return [a, d, g, -(a * x + d * y + g * z), b, e, h, -(b * x + e * y + h * z), c, f, i, -(c * x + f * y + i * z)];
}
