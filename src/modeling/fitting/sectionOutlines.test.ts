import { expect, it } from 'vitest';
import type { Form } from '../../figures/boneFigures.ts';
import { formField } from '../fields/formField.ts';
import type { Mesh } from '../mesh.ts';
import { isosurface } from '../meshing/isosurface.ts';
import { NearestSurface } from '../muscles/nearestSurface.ts';
import { plateCaliper } from './plateCaliper.ts';
import { sectionOutlines } from './sectionOutlines.ts';

const meshed = (form: Form): Mesh => isosurface(formField(form), { min: [-30, -30, -30], max: [30, 30, 30] }, 1);

it('sectionOutlines measures an oval: centre, half-widths, direction', () => {
  const oval = meshed({ form: 'ellipsoid', centre: [3, 0, -2], radii: [16, 20, 8], rotation: [0, 30, 0] });
  const [outline, ...others] = sectionOutlines(oval, [0, 0, 0], [0, 1, 0]);
  expect(others).toEqual([]);
  outline?.centre.forEach((p, k) => {
    expect(p).toBeCloseTo([3, 0, -2][k] as number, 1);
  });
  expect(outline?.radii[0]).toBeCloseTo(16, 0);
  expect(outline?.radii[1]).toBeCloseTo(8, 0);
  expect(Math.abs(outline?.direction[0] ?? 0)).toBeCloseTo(Math.cos(Math.PI / 6), 1);
  expect(outline?.area).toBeCloseTo(Math.PI * 16 * 8, -1);
});

it('sectionOutlines tells separate outlines apart, the largest first', () => {
  const [a, b] = [-14, 14].map((x, i) => meshed({ form: 'ellipsoid', centre: [x, 0, 0], radii: [8 + i, 8, 8] }));
  const offset = (a as Mesh).positions.length / 3;
  const both: Mesh = {
    positions: Float32Array.from([...(a as Mesh).positions, ...(b as Mesh).positions]),
    indices: Uint32Array.from([...(a as Mesh).indices, ...(b as Mesh).indices.map((i) => i + offset)]),
  };
  const outlines = sectionOutlines(both, [0, 1, 0], [0, 1, 0]);
  expect(outlines.map(({ centre }) => Math.round(centre[0]))).toEqual([14, -14]);
});

it('plateCaliper reads height and half thickness, a point for each layer of bone', () => {
  const frame = { origin: [0, 0, 5], u: [1, 0, 0], v: [0, 1, 0] } as const;
  const slab = new NearestSurface(meshed({ form: 'block', centre: [0, 0, 10], halfSize: [20, 20, 2], edge: 1 }));
  const [point, ...others] = plateCaliper(slab, frame, 4.2, -3.1);
  expect(others).toEqual([]);
  expect(point?.[2]).toBeCloseTo(5, 1);
  expect(point?.[3]).toBeCloseTo(2, 1);
  expect(plateCaliper(slab, frame, 25, 0)).toEqual([]);
});
