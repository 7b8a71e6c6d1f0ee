/** What one visitor makes the host send: before a lesson can be read, before the body stands there, and for everything. */
import type { Browser, Page } from '@playwright/test';
import { lessonPaths } from './lessonPaths.ts';
import { beforeText, SentBytes, type SentFile } from './sentBytes.ts';

export interface Visit {
  /** Asked for before the first lesson's text stood in the page, and its fonts. */
  readonly beforeText: readonly SentFile[];
  /** Asked for before the body stood whole on the first page. */
  readonly beforePicture: readonly SentFile[];
  /** The body and every lesson. */
  readonly inAll: readonly SentFile[];
}

/** A built site and where it is served, with a closing slash. */
export interface Site {
  readonly url: string;
  readonly folder: string;
}

interface TextWindow {
  /** Milliseconds since 1970. */
  textStood?: number;
}

/** Each figure by a visitor who has never been there before. */
export async function measureVisit(browser: Browser, site: Site): Promise<Visit> {
  return {
    beforeText: await visit(browser, site, readFirstLesson),
    beforePicture: await visit(browser, site, seeBody),
    inAll: await visit(browser, site, seeEverything),
  };
}

type Journey = (page: Page, sent: SentBytes, url: string) => Promise<readonly SentFile[]>;

async function visit(browser: Browser, { url, folder }: Site, journey: Journey): Promise<readonly SentFile[]> {
  const page = await browser.newPage({ viewport: { width: 800, height: 560 } });
  try {
    return await journey(page, new SentBytes(page, folder, url), url);
  } finally {
    await page.close();
  }
}

async function readFirstLesson(page: Page, sent: SentBytes, url: string): Promise<readonly SentFile[]> {
  await page.addInitScript(noteWhenTextStands);
  await page.goto(`${url}${lessonPaths()[0]}`);
  await bodyStands(page);
  const textStood = await page.evaluate(() => (window as TextWindow).textStood);
  if (textStood === undefined) throw new Error('The first lesson never showed a paragraph of its text.');
  return beforeText(sent.files(), textStood);
}

async function seeBody(page: Page, sent: SentBytes, url: string): Promise<readonly SentFile[]> {
  await page.goto(url);
  await bodyStands(page);
  return sent.files();
}

async function seeEverything(page: Page, sent: SentBytes, url: string): Promise<readonly SentFile[]> {
  await seeBody(page, sent, url);
  for (const path of lessonPaths()) {
    await page.goto(`${url}${path}`);
    await bodyStands(page);
  }
  return sent.files();
}

/** All pieces have arrived: the bar that counts them is gone. */
async function bodyStands(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 60_000 });
}

/** Runs in the page, before its own scripts. */
function noteWhenTextStands(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('article [data-step] p')) return;
    (window as TextWindow).textStood = performance.timeOrigin + performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}
