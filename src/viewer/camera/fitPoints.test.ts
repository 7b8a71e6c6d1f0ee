import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { CameraRig } from './CameraRig.ts';
import { FIELD_OF_VIEW } from './fieldOfView.ts';
import { fitPoints, type PictureFrame } from './fitPoints.ts';

const OPEN: PictureFrame = { width: 800, height: 600, top: 0, right: 0, bottom: 0, left: 0 };
const WITH_PANELS: PictureFrame = { ...OPEN, right: 300, bottom: 80 };
/** A long box, slanting. */
const POINTS = [-0.4, 1, 0.1, 0.3, 1.5, -0.2, -0.3, 1.1, 0.2, 0.2, 1.4, -0.1];

/** Where the points land, page pixels from the upper left. */
function landed(frame: PictureFrame, azimuth: number, elevation: number, margin = 1): { x: number; y: number }[] {
  const rig = new CameraRig(new PerspectiveCamera(FIELD_OF_VIEW, 1, 0.01, 10));
  rig.immediate = true;
  rig.setPicture(frame);
  rig.moveTo(fitPoints(POINTS, { azimuth, elevation }, frame, margin));
  return Array.from({ length: POINTS.length / 3 }, (_, i) => {
    const { x, y } = new Vector3().fromArray(POINTS, i * 3).project(rig.camera);
    return { x: ((x + 1) / 2) * frame.width, y: ((1 - y) / 2) * frame.height };
  });
}

describe('fitPoints', () => {
  it.each([
    ['an open picture', OPEN],
    ['a picture with panels', WITH_PANELS],
  ])('keeps all points inside the free part of %s, from every side', (_, frame) => {
    for (const azimuth of [0, 50, 135, 270]) {
      for (const elevation of [-20, 0, 60]) {
        for (const { x, y } of landed(frame, azimuth, elevation)) {
          expect(x).toBeGreaterThan(frame.left - 1);
          expect(x).toBeLessThan(frame.width - frame.right + 1);
          expect(y).toBeGreaterThan(frame.top - 1);
          expect(y).toBeLessThan(frame.height - frame.bottom + 1);
        }
      }
    }
  });

  it('fills it: some point comes near an edge', () => {
    const room = landed(OPEN, 0, 0).map(({ x, y }) => Math.min(x, OPEN.width - x, y, OPEN.height - y));
    expect(Math.min(...room)).toBeLessThan(60);
  });

  it('leaves as much more room as the margin says', () => {
    const near = fitPoints(POINTS, { azimuth: 0, elevation: 0 }, OPEN, 1).distance;
    expect(fitPoints(POINTS, { azimuth: 0, elevation: 0 }, OPEN, 1.5).distance).toBeGreaterThan(near * 1.3);
  });

  it('keeps a small structure’s surroundings in the picture', () => {
    expect(fitPoints([0, 1, 0, 0.001, 1, 0], { azimuth: 0, elevation: 0 }, OPEN, 1).distance).toBeGreaterThan(0.3);
  });
});
