import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ballMesh } from '../../../tests/shapes/ballMesh.ts';
import { tubeMesh } from '../../../tests/shapes/tubeMesh.ts';
import type { AssemblyAnswer } from './AssemblyAnswer.ts';
import { BodyAssembler } from './BodyAssembler.ts';

const humerus = ballMesh('humerus.right', 0.02);
const deltoid = tubeMesh('deltoid.right', { radius: 0.03, length: 0.15 });
let answers: AssemblyAnswer[];
let faults: unknown[];
let assembler: BodyAssembler;

/** Node has no workers of the browser's kind: here the page does the work itself, as it does where workers are forbidden. */
beforeEach(() => {
  answers = [];
  faults = [];
  assembler = new BodyAssembler({
    onAnswer: (answer) => answers.push(answer),
    onIdle: () => {},
    onFault: (cause) => faults.push(cause),
  });
  assembler.expect(['humerus.right', 'deltoid.right']);
});

afterEach(() => assembler.dispose());

async function idle(): Promise<string[]> {
  await vi.waitFor(() => expect(assembler.idle).toBe(true), { timeout: 5000 });
  return answers.map(({ kind }) => kind);
}

function structuresOf(answer: AssemblyAnswer | undefined): string[] {
  return answer?.kind === 'merged' ? answer.body.structures.map(({ id }) => id) : [];
}

describe('BodyAssembler', () => {
  it('makes the tiles first, then shape, tree and light', async () => {
    assembler.add([humerus]);
    assembler.light(Uint8Array.of(1, 1));
    expect(await idle()).toEqual(['tiles', 'merged', 'tree', 'light']);
  });

  it('takes together what arrives meanwhile, and measures the light of it all', async () => {
    assembler.light(Uint8Array.of(1, 1));
    assembler.add([humerus]);
    assembler.add([deltoid]);
    await idle();
    const merged = answers.filter(({ kind }) => kind === 'merged');
    expect(structuresOf(merged.at(-1))).toEqual(['deltoid.right', 'humerus.right']);
    expect(merged.length).toBeLessThanOrEqual(2);
    expect(answers.at(-1)?.kind).toBe('light');
  });

  it('leaves out a structure that the manifest does not name', async () => {
    assembler.add([humerus, ballMesh('os-incognitum', 0.01)]);
    await idle();
    expect(structuresOf(answers.find(({ kind }) => kind === 'merged'))).toEqual(['humerus.right']);
    expect(faults).toEqual([]);
  });

  it('tells of shapes that cannot be put together, and goes on', async () => {
    assembler.add([{ ...humerus, normals: undefined as unknown as Float32Array }]);
    await idle();
    expect(faults).toHaveLength(1);
    expect(assembler.merges).toBe(false);
  });

  it('is silent once it is disposed of', async () => {
    assembler.add([humerus]);
    assembler.dispose();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(answers).toEqual([]);
  });
});
