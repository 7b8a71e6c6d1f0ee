/** Builds with Vite and serves what was built on a port that is free. */
import { createServer } from 'node:net';
import { build, type InlineConfig, preview } from 'vite';

export interface ServedBuild {
  /** With the base and its closing slash. */
  readonly url: string;
  /** Where the built files lie. */
  readonly folder: string;
  close(): Promise<void>;
}

/** `folder`: an ignored one; it is emptied first. */
export async function servedBuild(config: InlineConfig, folder: string): Promise<ServedBuild> {
  const own: InlineConfig = {
    ...config,
    logLevel: 'warn',
    build: { ...config.build, outDir: folder, emptyOutDir: true },
  };
  await build(own);
  const port = await freePort();
  const where = { host: '127.0.0.1', port, strictPort: true, open: false };
  const server = await preview({ ...own, preview: { ...config.preview, ...where } });
  return { url: `http://127.0.0.1:${port}${config.base}`, folder, close: () => server.close() };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
