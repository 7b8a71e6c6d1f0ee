import { createHash } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ballMesh } from '../../../tests/shapes/ballMesh.ts';
import { pieceBytes } from '../../../tests/shapes/pieceBytes.ts';
import type { ModelStatus } from '../../state/modelStatus.ts';
import { BodyLoader } from './BodyLoader.ts';

const bounds = { min: [0, 0, 0], max: [1, 1, 1] };
let skeleton: Uint8Array<ArrayBuffer>;
let muscles: Uint8Array<ArrayBuffer>;
/** What the server has; a number is the status it answers with. */
let files: Record<string, Uint8Array<ArrayBuffer> | number>;
let status: Partial<ModelStatus>;
let arrived: string[];
let loader: BodyLoader;

beforeAll(async () => {
  skeleton = await pieceBytes(ballMesh('humerus', 0.02, [-0.2, 1, 0]));
  muscles = await pieceBytes(ballMesh('deltoid', 0.04, [-0.2, 1.2, 0]));
});

beforeEach(() => {
  const entry = (file: string, bytes: Uint8Array<ArrayBuffer>, id: string) => ({
    file,
    bytes: bytes.length,
    hash: createHash('sha256').update(bytes).digest('hex').slice(0, 16),
    structures: ['right', 'left'].map((side) => ({
      id: `${id}.${side}`,
      source: '0',
      triangles: 1,
      volume: 1,
      bounds,
    })),
  });
  const pieces = [entry('skeleton.glb', skeleton, 'humerus'), entry('muscles.glb', muscles, 'deltoid')];
  const manifest = new TextEncoder().encode(JSON.stringify({ version: 1, joints: [], landmarks: {}, pieces }));
  files = { 'manifest.json': manifest, 'skeleton.glb': skeleton, 'muscles.glb': muscles };
  status = {};
  arrived = [];
  vi.stubGlobal('fetch', async (url: string) => {
    const found = files[url.replace(/^models\/|\?.*$/g, '')] ?? 404;
    return typeof found === 'number' ? new Response(null, { status: found }) : new Response(found);
  });
  loader = new BodyLoader({
    modelsUrl: 'models/',
    report: (change) => Object.assign(status, change),
    onManifest: () => arrived.push('manifest'),
    onPiece: (meshes) => arrived.push(...meshes.map(({ id }) => id)),
  });
});

afterEach(() => vi.unstubAllGlobals());

describe('BodyLoader', () => {
  it('hands over the manifest first, then every structure, and counts all bytes', async () => {
    await loader.load();
    expect(arrived[0]).toBe('manifest');
    expect(arrived.slice(1).sort()).toEqual(['deltoid.left', 'deltoid.right', 'humerus.left', 'humerus.right']);
    expect(status).toMatchObject({
      loaded: skeleton.length + muscles.length,
      total: skeleton.length + muscles.length,
      failures: [],
    });
  });

  it('asks for each piece by its version', async () => {
    const asked = vi.fn(globalThis.fetch);
    vi.stubGlobal('fetch', asked);
    await loader.load();
    expect(
      asked.mock.calls.map(([url]) => String(url)).filter((url) => /\.glb\?v=[0-9a-f]{16}$/.test(url)),
    ).toHaveLength(2);
  });

  it('goes on without a piece that is cut short, says which, and fetches it alone when asked again', async () => {
    files['muscles.glb'] = muscles.slice(0, 900);
    await loader.load();
    expect(arrived).toContain('humerus.right');
    expect(arrived).not.toContain('deltoid.right');
    expect(status.phase).toBe('loading');
    expect(status.failures).toEqual([
      { file: 'muscles.glb', message: `muscles.glb arrived incomplete: 900 bytes of ${muscles.length}.` },
    ]);
    expect(status.loaded).toBe(skeleton.length);
    files['muscles.glb'] = muscles;
    arrived.length = 0;
    await loader.load();
    expect(arrived).toEqual(['deltoid.right', 'deltoid.left']);
    expect(status).toMatchObject({ failures: [], loaded: skeleton.length + muscles.length });
  });

  it('tells of a missing piece and of a damaged one', async () => {
    const damaged = muscles.slice();
    damaged.fill(7, 200, 220);
    files = { ...files, 'skeleton.glb': 404, 'muscles.glb': damaged };
    await loader.load();
    expect(status.failures?.map(({ message }) => message).sort()).toEqual([
      'muscles.glb is damaged or of another version: its contents do not match the list of files.',
      'skeleton.glb could not be fetched: the server answered 404.',
    ]);
    expect(status.phase).toBe('failed');
  });

  it('tells of a manifest that is missing, or is not one', async () => {
    files = {};
    await loader.load();
    expect(status).toMatchObject({ phase: 'failed', failures: [{ file: 'manifest.json' }] });
    files = {
      'manifest.json': new TextEncoder().encode('{"version":1,"joints":[],"landmarks":{},"pieces":[{"file":"a.glb"}]}'),
    };
    await loader.load();
    expect(status.failures?.[0]?.message).toMatch(/cannot be read: .*bytes/);
  });

  it('says nothing more once it is disposed of', async () => {
    const loading = loader.load();
    loader.dispose();
    await loading;
    expect(arrived).not.toContain('humerus.right');
    expect(status.failures).toEqual([]);
  });
});
