/** The assembly off the main thread. After the answers to a request comes `done`. */
import { Assembly } from './Assembly.ts';
import type { AssemblyRequest } from './AssemblyRequest.ts';

const assembly = new Assembly();

addEventListener('message', ({ data }: MessageEvent<AssemblyRequest>) => {
  for (const answer of assembly.answers(data)) postMessage(answer);
  postMessage('done');
});
