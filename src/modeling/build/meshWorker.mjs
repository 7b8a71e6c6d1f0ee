// Where a worker thread begins: Node 20 gives its threads no loader for TypeScript, so this file fetches it.
import { register } from 'tsx/esm/api';

register();
const { meshTask } = await import('./meshTask.ts');
export default meshTask;
