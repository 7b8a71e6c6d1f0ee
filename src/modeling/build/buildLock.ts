/** One build at a time in one working tree: two would mesh the same things and mix what they write. */
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectRoot } from './projectRoot.ts';

const folder = join(projectRoot, '.cache/model');
const file = join(folder, 'lock');
/** ms */
const LONGEST_BUILD = 30 * 60_000;

/** Runs `work` alone; waits while another process builds, and says so once through `say`. */
export async function withBuildLock<T>(say: (line: string) => void, work: () => Promise<T>): Promise<T> {
  await mkdir(folder, { recursive: true });
  for (let told = false; !(await take()); told = true) {
    if (!told) say('Another build is at work: waiting for it.');
    await pause(500);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** False while a living process holds the lock. */
async function take(): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (await abandoned()) await rm(file, { force: true });
    return false;
  }
}

/** Its process is gone; or it is so old that another process must have come by the same number. */
async function abandoned(): Promise<boolean> {
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  const age = Date.now() - (await stat(file).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
  return age > LONGEST_BUILD || (holder > 0 && !alive(holder));
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
