/** Worker threads for meshing, one a core. */
import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { Mesh } from '../mesh.ts';
import type { MeshTask } from './meshTask.ts';

export interface MeshPool {
  /** `began` is called when a thread is free and takes the task. */
  readonly run: (task: MeshTask, began: () => void) => Promise<Mesh>;
  readonly close: () => Promise<void>;
}

/** Threads start with the first task. */
export function meshPool(threads = availableParallelism()): MeshPool {
  let pool: Tinypool | undefined;
  const start = (): Tinypool => {
    const filename = new URL('./meshWorker.mjs', import.meta.url).href;
    return new Tinypool({ filename, minThreads: 1, maxThreads: threads, idleTimeout: 10_000 });
  };
  const waiting: (() => void)[] = [];
  let free = threads;
  const turn = () => new Promise<void>((resolve) => (free-- > 0 ? resolve() : waiting.push(resolve)));
  const done = () => {
    free++;
    waiting.shift()?.();
  };
  return {
    run: async (task, began) => {
      await turn();
      began();
      pool ??= start();
      return pool.run(task).finally(done);
    },
    close: async () => pool?.destroy(),
  };
}
