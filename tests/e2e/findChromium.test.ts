import { expect, it, vi } from 'vitest';
import { findChromium, type Machine } from './findChromium.ts';

/** A machine with these programs on it; `installs` maps a command line's start to the program it brings. */
function machine(programs: string[], more: Partial<Omit<Machine, 'run'>> = {}, installs: Record<string, string> = {}) {
  const present = new Set(programs);
  const run = vi.fn((...words: string[]) => {
    const line = words.join(' ');
    const key = Object.keys(installs).find((start) => line.startsWith(start));
    if (key) present.add(installs[key] ?? '');
    return key !== undefined;
  });
  const env = { PATH: '/usr/bin:/opt/bin' };
  return {
    env,
    isRoot: false,
    playwrightPath: '/cache/pw',
    runnable: (path: string) => present.has(path),
    run,
    ...more,
  };
}

it('takes the one it is given before any other', () => {
  const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/mine' };
  expect(findChromium(machine(['/mine', '/usr/bin/chromium'], { env }))).toBe('/mine');
});

it('says what is wrong with a given path that holds no program', () => {
  expect(() => findChromium(machine([], { env: { CHROMIUM_PATH: '/gone' } }))).toThrow('CHROMIUM_PATH is /gone');
});

it('finds one on the path without installing anything', () => {
  const found = machine(['/opt/bin/google-chrome']);
  expect(findChromium(found)).toBe('/opt/bin/google-chrome');
  expect(found.run).not.toHaveBeenCalled();
});

it('as root installs Debian’s, after an update', () => {
  const installs = { 'apt-get --version': '', 'apt-get update': '', 'apt-get install': '/usr/bin/chromium' };
  const bare = machine([], { isRoot: true }, installs);
  expect(findChromium(bare)).toBe('/usr/bin/chromium');
  expect(bare.run.mock.calls.map((words) => words[1])).toEqual(['--version', 'update', 'install']);
});

it('without root, or where Debian’s fails, takes Playwright’s own download', () => {
  const download = { 'npx playwright install chromium': '/cache/pw' };
  expect(findChromium(machine([], {}, download))).toBe('/cache/pw');
  expect(findChromium(machine([], { isRoot: true }, { 'apt-get --version': '', ...download }))).toBe('/cache/pw');
});

it('fails in one line that says how to provide one', () => {
  expect(() => findChromium(machine([]))).toThrow(/^No Chromium found[^\n]*CHROMIUM_PATH[^\n]*$/);
});
