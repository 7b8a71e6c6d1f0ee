import { PerspectiveCamera } from 'three';
import { beforeEach, describe, expect, it } from 'vitest';
import { CameraRig } from './CameraRig.ts';

const POSE = { azimuth: 10, elevation: 0, distance: 1.5, target: [0, 1.2, 0] } as const;
let rig: CameraRig;

beforeEach(() => {
  rig = new CameraRig(new PerspectiveCamera(26, 1, 0.01, 10));
  rig.moveTo(POSE, true);
  rig.step(1);
});

describe('CameraRig', () => {
  it('glides to a pose in a quarter of a second or so, and then stands still', () => {
    rig.moveTo({ ...POSE, azimuth: 100, distance: 1 });
    let seconds = 0;
    for (; rig.isMoving; seconds += 1 / 60) rig.step(1 / 60);
    expect(rig.current.azimuth).toBe(100);
    expect(seconds).toBeGreaterThan(0.1);
    expect(seconds).toBeLessThan(0.6);
    expect(rig.step(1 / 60)).toBe(false);
  });

  it('goes the short way round', () => {
    rig.moveTo({ ...POSE, azimuth: 350 });
    rig.step(0.02);
    expect(rig.current.azimuth === 0 || rig.current.azimuth < 10 || rig.current.azimuth > 350).toBe(true);
  });

  it('cuts for people who asked for reduced motion', () => {
    rig.immediate = true;
    rig.moveTo({ ...POSE, azimuth: 200 });
    expect(rig.current.azimuth).toBe(200);
    expect(rig.step(0)).toBe(true);
    expect(rig.isMoving).toBe(false);
  });

  it('never goes below the floor', () => {
    rig.moveTo({ ...POSE, target: [0, 0.5, 0], elevation: -80 }, true);
    expect(rig.camera.position.y).toBeGreaterThan(0);
  });

  it('never comes nearer than it may, by zoom or by turning', () => {
    rig.limits = { ...rig.limits, leastDistance: ({ azimuth }) => (azimuth > 90 ? 0.9 : 0.4) };
    rig.zoom(0.01);
    expect(rig.aim.distance).toBe(0.4);
    rig.turn(120, 0);
    expect(rig.aim.distance).toBe(0.9);
  });

  it('keeps the target within the body’s surroundings', () => {
    rig.limits = { ...rig.limits, bounds: { min: [-0.5, 0.8, -0.3], max: [0.5, 1.6, 0.3] } };
    rig.pan(5, 5);
    expect(rig.aim.target[0]).toBe(-0.5);
    expect(rig.aim.target[1]).toBe(0.8);
  });

  it('keeps what is zoomed towards where it is in the picture', () => {
    const point = rig.camera.position.clone().setX(0.1).setY(1.25).setZ(0);
    const before = point.clone().project(rig.camera);
    rig.immediate = true;
    rig.moveTo({ ...POSE, azimuth: 0 });
    const start = point.clone().project(rig.camera);
    rig.zoom(0.7, point);
    const after = point.clone().project(rig.camera);
    expect(before.x).not.toBe(start.x);
    expect(after.x).toBeCloseTo(start.x, 6);
    expect(after.y).toBeCloseTo(start.y, 6);
  });
});
