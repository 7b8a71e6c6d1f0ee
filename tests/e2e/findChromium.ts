/** Finds a Chromium to test in, or installs one: found first, then Debian's, then Playwright's own; never skips. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What the search asks of the machine, so that a test can stand in for it. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  /** Where Playwright keeps its own download, there or not. */
  readonly playwrightPath: string;
  runnable(path: string): boolean;
  /** Runs a command with its output shown; true where it succeeded. */
  run(command: string, ...args: readonly string[]): boolean;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a browser that can be run. Throws one line that says how to provide one. */
export function findChromium(machine: Machine = thisMachine()): string {
  const found = given(machine) ?? standing(machine) ?? debians(machine) ?? playwrights(machine);
  if (found) return found;
  throw new Error(
    'No Chromium found and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to the path of one.',
  );
}

function given({ env, runnable }: Machine): string | undefined {
  const path = env.CHROMIUM_PATH;
  if (path && !runnable(path))
    throw new Error(
      `CHROMIUM_PATH is ${path}, and no program stands there: set it to the path of a Chromium or Chrome.`,
    );
  return path || undefined;
}

function standing({ env, runnable, playwrightPath }: Machine): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...APPLICATIONS, playwrightPath].find(runnable);
}

function debians(machine: Machine): string | undefined {
  if (!machine.isRoot || !machine.run('apt-get', '--version')) return undefined;
  console.log('No Chromium found: installing Debian’s.');
  const installed =
    machine.run('apt-get', 'update', '-qq') &&
    machine.run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
  return installed ? standing(machine) : undefined;
}

function playwrights(machine: Machine): string | undefined {
  console.log('No Chromium found: downloading Playwright’s.');
  const installed = machine.run('npx', 'playwright', 'install', 'chromium');
  return installed && machine.runnable(machine.playwrightPath) ? machine.playwrightPath : undefined;
}

function thisMachine(): Machine {
  return {
    env: process.env,
    isRoot: process.getuid?.() === 0,
    playwrightPath: chromium.executablePath(),
    runnable: (path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    },
    run: (command, ...args) => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      const quiet = args[0] === '--version';
      return spawnSync(command, args, { stdio: quiet ? 'ignore' : ['ignore', 'inherit', 'inherit'], env }).status === 0;
    },
  };
}
