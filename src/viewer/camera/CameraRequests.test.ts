import { PerspectiveCamera, type Ray } from 'three';
import { beforeEach, describe, expect, it } from 'vitest';
import { ballMesh } from '../../../tests/shapes/ballMesh.ts';
import type { ModelManifest } from '../../anatomy/modelManifest.ts';
import { mergeBody } from '../body/mergeBody.ts';
import { growTree, plantTree } from '../picking/bodyTree.ts';
import { castRay } from '../picking/castRay.ts';
import { CameraRequests } from './CameraRequests.ts';
import { CameraRig } from './CameraRig.ts';
import type { PictureFrame } from './fitPoints.ts';
import { shortWay } from './shortWay.ts';

const meshes = [ballMesh('trunk', 0.2, [0, 1.2, 0]), ballMesh('spine', 0.04, [0, 1.2, -0.2])];
const body = mergeBody(meshes, new Map(meshes.map(({ id }, index) => [id, index])));
const tree = plantTree(body, growTree(body));
const structures = body.structures.map(({ id, bounds }) => ({ id, bounds, source: '', triangles: 1, volume: 1 }));
const manifest: ModelManifest = {
  version: 1,
  joints: [],
  landmarks: {},
  pieces: [{ file: 'a.glb', bytes: 1, hash: '', structures }],
};

let rig: CameraRig;
let requests: CameraRequests;
let grown: boolean;
let frame: PictureFrame;

beforeEach(() => {
  rig = new CameraRig(new PerspectiveCamera());
  rig.immediate = true;
  grown = true;
  frame = { width: 800, height: 600, top: 0, right: 0, bottom: 0, left: 0 };
  requests = new CameraRequests(rig, manifest, {
    body: () => body,
    cast: () => (grown ? (ray: Ray) => castRay(tree, body, ray, () => 'solid') : undefined),
    picture: () => frame,
  });
});

function isBehind(): boolean {
  return Math.abs(shortWay(rig.aim.azimuth, 180)) <= 60;
}

describe('CameraRequests', () => {
  it('looks at what is named from its best side, and as asked where a side is asked for', () => {
    requests.carryOut({ kind: 'frame', structures: ['spine'] });
    expect(isBehind()).toBe(true);
    requests.carryOut({ kind: 'frame', structures: ['spine'], azimuth: 90 });
    expect(rig.aim).toMatchObject({ azimuth: 90, elevation: 0 });
  });

  it('frames the whole body, from where it stands, when nothing known is named', () => {
    rig.moveTo({ ...rig.aim, azimuth: 40 });
    for (const named of [[], ['patella.left']]) {
      requests.carryOut({ kind: 'frame', structures: named });
      expect(rig.aim.azimuth).toBe(40);
      expect(rig.aim.distance).toBeGreaterThan(0.8);
    }
  });

  it('finds the best side later where rays cannot be cast yet, but not once the camera has been moved', () => {
    grown = false;
    requests.carryOut({ kind: 'frame', structures: ['spine'] });
    expect(isBehind()).toBe(false);
    grown = true;
    requests.refit();
    expect(isBehind()).toBe(true);

    grown = false;
    rig.moveTo({ ...rig.aim, azimuth: 0 });
    requests.carryOut({ kind: 'frame', structures: ['spine'] });
    rig.turn(10, 0);
    grown = true;
    requests.refit();
    expect(rig.aim.azimuth).toBe(10);
  });

  it('fits again when the picture becomes narrow, from the same side', () => {
    requests.carryOut({ kind: 'frame', structures: ['trunk'], azimuth: 120 });
    const wide = rig.aim.distance;
    frame = { ...frame, width: 200 };
    requests.refit();
    expect(rig.aim.distance).toBeGreaterThan(wide * 1.5);
    expect(rig.aim.azimuth).toBe(120);
  });

  it('leaves a camera that was moved by hand as it is when the picture changes', () => {
    requests.carryOut({ kind: 'frame', structures: ['trunk'] });
    rig.zoom(0.8);
    const moved = rig.aim;
    frame = { ...frame, width: 200 };
    requests.refit();
    expect(rig.aim).toBe(moved);
  });
});
