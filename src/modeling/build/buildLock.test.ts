import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { withBuildLock } from './buildLock.ts';

it('lets one build work at a time, and the next when it is done or has failed', async () => {
  const events: string[] = [];
  const build = (name: string, fail = false) =>
    withBuildLock(
      () => {},
      async () => {
        events.push(`${name} begins`);
        await pause(50);
        events.push(`${name} ends`);
        if (fail) throw new Error(name);
      },
    );
  await Promise.allSettled([build('first', true), build('second')]);
  expect(events[1]?.split(' ')[0]).toBe(events[0]?.split(' ')[0]);
  expect(events).toHaveLength(4);
});
