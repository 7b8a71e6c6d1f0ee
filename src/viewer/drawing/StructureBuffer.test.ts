import { describe, expect, it } from 'vitest';
import { STRUCTURE_COLUMNS, StructureBuffer } from './StructureBuffer.ts';

const HIDDEN = { shown: 0, emphasis: 0, ghost: 0 };
const ids = Array.from({ length: 70 }, (_, i) => `structure-${i}`);

function texel(buffer: StructureBuffer, index: number): number[] {
  return [...(buffer.texture.image.data as Uint8Array).subarray(index * 4, index * 4 + 4)];
}

describe('StructureBuffer', () => {
  it('shows everything at first, plain', () => {
    const buffer = new StructureBuffer(ids);
    expect(texel(buffer, 69)).toEqual([255, 0, 0, 69 % 16]);
    expect(buffer.texture.image).toMatchObject({ width: STRUCTURE_COLUMNS, height: 2 });
  });

  it('writes the texel of the structure named, and no other', () => {
    const buffer = new StructureBuffer(ids);
    buffer.immediate = true;
    buffer.set('structure-66', { shown: 1, emphasis: 0.4, ghost: 1 });
    buffer.step(0);
    expect(texel(buffer, 66)).toEqual([255, 102, 255, 66 % 16]);
    expect(texel(buffer, 65)).toEqual([255, 0, 0, 65 % 16]);
    expect(texel(buffer, 67)).toEqual([255, 0, 0, 67 % 16]);
  });

  it('gives both sides of a structure the same tint, and its neighbour another', () => {
    const buffer = new StructureBuffer(['ulna.right', 'ulna.left', 'radius.right']);
    const tint = (index: number) => texel(buffer, index)[3];
    expect(tint(0)).toBe(tint(1));
    expect(tint(2)).not.toBe(tint(0));
  });

  it('eases a look in less than a quarter of a second, and then rests', () => {
    const buffer = new StructureBuffer(ids);
    buffer.set('structure-0', HIDDEN);
    expect(buffer.step(1 / 60)).toBe(true);
    const [partly = 0] = texel(buffer, 0);
    expect(partly).toBeGreaterThan(0);
    expect(partly).toBeLessThan(255);
    let frames = 1;
    while (buffer.step(1 / 60)) frames++;
    expect(frames / 60).toBeLessThan(0.25);
    expect(texel(buffer, 0)).toEqual([0, 0, 0, 0]);
    expect(buffer.step(1 / 60)).toBe(false);
  });

  it('uploads only when a texel changed', () => {
    const buffer = new StructureBuffer(ids);
    const { version } = buffer.texture;
    buffer.step(1);
    buffer.set('structure-3', { shown: 1, emphasis: 0, ghost: 0 });
    buffer.step(1);
    expect(buffer.texture.version).toBe(version);
    buffer.set('structure-3', HIDDEN);
    buffer.step(1);
    expect(buffer.texture.version).toBe(version + 1);
  });

  it('answers at once what is hidden, without waiting for the easing', () => {
    const buffer = new StructureBuffer(ids);
    buffer.set('structure-5', HIDDEN);
    expect(buffer.isShown(5)).toBe(false);
    expect(buffer.isShown(6)).toBe(true);
  });

  it('passes over a structure that the model lacks', () => {
    const buffer = new StructureBuffer(ids);
    buffer.set('patella.left', HIDDEN);
    expect(buffer.step(1)).toBe(false);
  });
});
