/** Times both ways of drawing the body side by side, in turns, so that whatever else the machine does falls on both. */
import { Vector3 } from 'three';
import type { BenchResult, BenchWindow } from './benchResult.ts';
import type { Contender } from './contender.ts';
import { median } from './median.ts';
import { naiveBody } from './naiveBody.tsx';
import { ourBody } from './ourBody.ts';
import { type RepeatedBody, repeatedBody } from './repeatedBody.ts';

const LEAST_STRUCTURES = 500;
const BATCHES = 5;
const FRAMES_A_BATCH = 50;
/** Points across and down the picture that are tried; those with a structure under them are timed. */
const PICK_GRID = [48, 36] as const;
const MOST_PICKS = 200;

(window as BenchWindow).runBench = async (modelsUrl) => {
  const body = await repeatedBody(modelsUrl, LEAST_STRUCTURES);
  const ours = ourBody(element<HTMLCanvasElement>('ours'), body);
  const naive = await naiveBody(element('naive'), body, ours.camera);
  lookFrom(body, ours, 0);
  const [drawCalls, naiveDrawCalls] = [drawCallsOf(ours), drawCallsOf(naive)];
  const [ourFrames, naiveFrames]: [number[], number[]] = [[], []];
  for (let batch = 0; batch < BATCHES; batch++) {
    ourFrames.push(await timeFrames(body, ours));
    naiveFrames.push(await timeFrames(body, naive));
  }
  lookFrom(body, ours, 0);
  const points = pickPoints(ours);
  const [ourPicks, naivePicks] = [timePicks(ours, points), timePicks(naive, points)];
  return {
    structures: body.meshes.length,
    triangles: body.meshes.reduce((sum, mesh) => sum + mesh.indices.length / 3, 0),
    copies: body.copies,
    drawCalls,
    naiveDrawCalls,
    frameTime: median(ourFrames),
    naiveFrameTime: median(naiveFrames),
    pickTime: ourPicks.time,
    naivePickTime: naivePicks.time,
    picks: points.length,
    agreeingPicks: ourPicks.found.filter((id, i) => id === naivePicks.found[i]).length,
  } satisfies BenchResult;
};

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`bench page: no element with id "${id}".`);
  return found as T;
}

/** All copies in view, from the front turned by so many degrees. */
function lookFrom({ bounds: { min, max } }: RepeatedBody, { camera }: Contender, degrees: number): void {
  const centre = new Vector3(...min).add(new Vector3(...max)).divideScalar(2);
  const halfView = Math.tan((camera.fov * Math.PI) / 360);
  const distance = Math.max((max[0] - min[0]) / camera.aspect, max[1] - min[1]) / 2 / halfView + (max[2] - min[2]);
  const angle = (degrees * Math.PI) / 180;
  camera.position.set(centre.x + Math.sin(angle) * distance, centre.y, centre.z + Math.cos(angle) * distance);
  camera.lookAt(centre);
  camera.updateMatrixWorld();
}

function drawCallsOf(contender: Contender): number {
  contender.frame();
  return contender.gl.info.render.calls;
}

/** The median of a batch, the camera turning. Reading a pixel between frames, untimed, lets the GPU come to rest. */
async function timeFrames(body: RepeatedBody, contender: Contender): Promise<number> {
  const gl = contender.gl.getContext();
  const pixel = new Uint8Array(4);
  const times: number[] = [];
  for (let i = 0; i < FRAMES_A_BATCH; i++) {
    lookFrom(body, contender, (i / FRAMES_A_BATCH) * 30 - 15);
    const start = performance.now();
    contender.frame();
    times.push(performance.now() - start);
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  }
  await new Promise((resolve) => setTimeout(resolve));
  return median(times);
}

type Point = readonly [x: number, y: number];

/** Points where there is something to pick, spread over the picture. */
function pickPoints(contender: Contender): Point[] {
  const [across, down] = PICK_GRID;
  const grid = Array.from({ length: across * down }, (_, i): Point => {
    const [column, row] = [i % across, Math.floor(i / across)];
    return [((column + 0.5) / across) * 2 - 1, ((row + 0.5) / down) * 2 - 1];
  });
  const hits = grid.filter(([x, y]) => contender.pick(x, y) !== undefined);
  const every = Math.max(1, Math.floor(hits.length / MOST_PICKS));
  return hits.filter((_, i) => i % every === 0).slice(0, MOST_PICKS);
}

/** Each point once to warm up, then timed. */
function timePicks(contender: Contender, points: readonly Point[]): { time: number; found: (string | undefined)[] } {
  const found = points.map(([x, y]) => contender.pick(x, y));
  const times = points.map(([x, y]) => {
    const start = performance.now();
    contender.pick(x, y);
    return performance.now() - start;
  });
  return { time: median(times), found };
}
