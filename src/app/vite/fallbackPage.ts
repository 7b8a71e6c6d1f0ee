/** A static host shows `404.html` for an address it has no file for: made a copy of the page, so that deep links work there. */
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export function fallbackPage(): Plugin {
  return {
    name: 'fallback-page',
    apply: 'build',
    async writeBundle({ dir }) {
      if (dir) await copyFile(join(dir, 'index.html'), join(dir, '404.html'));
    },
  };
}
