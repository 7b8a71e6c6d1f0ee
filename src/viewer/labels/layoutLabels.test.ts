import { describe, expect, it } from 'vitest';
import { overlap } from '../stage/freeArea.ts';
import { type LabelWish, layoutLabels } from './layoutLabels.ts';

const BOUNDS = { left: 0, top: 0, right: 800, bottom: 600 };

function crowd(count: number): LabelWish[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `label-${i}`,
    x: 360 + (i % 4) * 14,
    y: 280 + Math.floor(i / 4) * 14,
    width: 150,
    height: 24,
  }));
}

describe('layoutLabels', () => {
  it('never puts one name over another, however crowded', () => {
    const placed = layoutLabels(crowd(20), BOUNDS, []);
    for (const [i, { area }] of placed.entries()) {
      for (const other of placed.slice(i + 1)) expect(overlap(area, other.area)).toBe(false);
    }
    expect(placed.length).toBeGreaterThan(8);
  });

  it('stays inside the picture and off the panels', () => {
    const panel = { left: 400, top: 0, right: 800, bottom: 600 };
    for (const { area } of layoutLabels(crowd(12), BOUNDS, [panel])) {
      expect(overlap(area, panel)).toBe(false);
      expect(area.left).toBeGreaterThanOrEqual(0);
      expect(area.bottom).toBeLessThanOrEqual(600);
    }
  });

  it('covers none of the places that names point at', () => {
    const wishes = crowd(8);
    for (const { area } of layoutLabels(wishes, BOUNDS, [])) {
      for (const { x, y } of wishes)
        expect(overlap(area, { left: x, right: x + 1, top: y, bottom: y + 1 })).toBe(false);
    }
  });

  it('leaves out a name for which there is no room, the least important first', () => {
    const small = { left: 300, top: 250, right: 520, bottom: 340 };
    const ids = layoutLabels(crowd(6), small, []).map(({ id }) => id);
    expect(ids.length).toBeLessThan(6);
    expect(ids[0]).toBe('label-0');
  });

  it('keeps a name where it stood, as long as it fits there', () => {
    const last = { dx: -140, dy: -70 };
    const [wish] = crowd(1);
    if (!wish) throw new Error('one label');
    expect(layoutLabels([{ ...wish, last }], BOUNDS, [])[0]?.offset).toEqual(last);
    const [moved] = layoutLabels([{ ...wish, x: 60, last }], BOUNDS, []);
    expect(moved?.offset).not.toEqual(last);
  });
});
