import { expect, it } from 'vitest';
import { placedJoints } from './placedJoint.ts';

const chain = (id: string): string[] => {
  const ids = [];
  for (let joint = placedJoints.get(id); joint; joint = joint.parent) ids.push(joint.id);
  return ids;
};

it('hangs the arm on the clavicle, the rib cage, and the column down to the pelvis', () => {
  expect(chain('glenohumeral.left').slice(0, 5)).toEqual([
    'glenohumeral.left',
    'acromioclavicular.left',
    'sternoclavicular.left',
    'costovertebral',
    'thoracic-6-7',
  ]);
  expect(chain('glenohumeral.left').at(-1)).toBe('pelvis');
  expect([...placedJoints.values()].filter(({ parent }) => !parent).map(({ id }) => id)).toEqual(['pelvis']);
});

it('mirrors paired joints and keeps the others on the midline', () => {
  for (const { id, centre } of placedJoints.values()) {
    if (!/\.(right|left)$/.test(id)) expect(centre[0], id).toBe(0);
    if (!id.endsWith('.right')) continue;
    expect(centre[0], id).toBeLessThan(0);
    expect(placedJoints.get(id.replace('.right', '.left'))?.centre).toEqual([-centre[0], centre[1], centre[2]]);
  }
});

it('climbs from joint to joint up the column', () => {
  for (const { id, parent, centre } of placedJoints.values())
    if (parent && /^(lumb|thor|cerv)/.test(id)) expect(centre[1], id).toBeGreaterThan(parent.centre[1] + 10);
});
