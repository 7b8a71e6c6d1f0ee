/** The heavy work of putting a body together: tiles, merging, the tree for rays, and the light. Runs in the worker, or on the page without one. */
import type { MergedBody } from '../body/MergedBody.ts';
import { mergeBody } from '../body/mergeBody.ts';
import { materialTiles } from '../materials/materialTiles.ts';
import { measureOpenness } from '../openness/measureOpenness.ts';
import { occupancyGrid } from '../openness/occupancyGrid.ts';
import { growTree } from '../picking/bodyTree.ts';
import type { AssemblyAnswer } from './AssemblyAnswer.ts';
import type { AssemblyRequest } from './AssemblyRequest.ts';

export class Assembly {
  private body: MergedBody | undefined;

  /** Answers one by one, so that a first picture waits for the least. */
  *answers(request: AssemblyRequest): Generator<AssemblyAnswer> {
    if (request.kind === 'tiles') yield { kind: 'tiles', tiles: materialTiles() };
    else if (request.kind === 'merge') {
      this.body = mergeBody(request.meshes, new Map(request.ids.map((id, index) => [id, index])), request.joints);
      yield { kind: 'merged', body: this.body };
      yield { kind: 'tree', tree: growTree(this.body) };
    } else if (this.body) {
      const grid = occupancyGrid(this.body, ({ index }) => request.shown[index] === 1);
      yield { kind: 'light', openness: measureOpenness(this.body, grid) };
    }
  }
}
