/** What a visit makes a host send: every file of the site that the page asks for, in brotli 11, with when it was asked for. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Request } from '@playwright/test';

export interface SentFile {
  /** From the site's folder: `assets/main-x.js`. */
  readonly path: string;
  /** Milliseconds since 1970 when it was asked for. */
  readonly asked: number;
  /** Brotli, quality 11. */
  readonly bytes: number;
}

/** Follows a page from before its first request. `folder`: the built site; `url`: where it is served, with a closing slash. */
export class SentBytes {
  readonly #requests: Request[] = [];
  readonly #folder: string;
  readonly #url: string;

  constructor(page: Page, folder: string, url: string) {
    this.#folder = folder;
    this.#url = url;
    page.context().on('request', (request) => this.#requests.push(request));
  }

  /** Each file once, as first asked for. */
  files(): SentFile[] {
    const byPath = new Map<string, SentFile>();
    for (const request of this.#requests) {
      const path = this.#pathOf(request.url());
      if (path === undefined || byPath.has(path)) continue;
      byPath.set(path, { path, asked: request.timing().startTime, bytes: brotliBytes(join(this.#folder, path)) });
    }
    return [...byPath.values()];
  }

  /** A route of the page is answered with its one document. */
  #pathOf(url: string): string | undefined {
    if (!url.startsWith(this.#url)) return undefined;
    const path = decodeURIComponent(new URL(url).pathname.slice(new URL(this.#url).pathname.length));
    const file = join(this.#folder, path);
    return path !== '' && existsSync(file) && statSync(file).isFile() ? path : 'index.html';
  }
}

/** The sum in bytes. */
export function sumBytes(files: readonly SentFile[]): number {
  return files.reduce((sum, file) => sum + file.bytes, 0);
}

/**
 * What is sent before a lesson can be read: everything asked for before its text stood in the page, and every font, though
 * the text is shown in another face until they arrive.
 */
export function beforeText(files: readonly SentFile[], textStood: number): SentFile[] {
  return files.filter((file) => file.asked <= textStood || /\.woff2?$/.test(file.path));
}

const known = new Map<string, number>();

function brotliBytes(file: string): number {
  const bytes = known.get(file) ?? compressedSize(file);
  known.set(file, bytes);
  return bytes;
}

function compressedSize(file: string): number {
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
