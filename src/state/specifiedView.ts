/** Turns what a paragraph asks to see into what is shown. */
import { catalogue } from '../anatomy/catalogue.ts';
import type { StructureId } from '../anatomy/structure.ts';
import type { Dissection } from './dissection.ts';
import { type CameraRequest, VIEW_DIRECTIONS, type ViewSpec } from './viewState.ts';

export interface SpecifiedView extends Dissection {
  readonly selected?: StructureId;
  readonly lit: ReadonlySet<StructureId>;
  readonly labelled: readonly StructureId[];
  readonly request: CameraRequest;
}

/**
 * References may be structures, ids without a side (both sides), wholes (their parts) or regions. One that means nothing is
 * passed over: the build refuses lessons that hold any.
 */
export function specifiedView(spec: ViewSpec): SpecifiedView {
  const ghosted = new Set(resolveAll(spec.ghost));
  const lit = new Set(resolveAll(spec.light));
  return {
    isolated: spec.show && new Set([...resolveAll(spec.show), ...ghosted]),
    hidden: new Set(resolveAll(spec.hide)),
    ghosted,
    depth: spec.depth ?? 1,
    selected: spec.select === undefined ? undefined : resolveAll([spec.select])[0],
    lit,
    labelled: resolveAll(spec.label),
    request: frameRequest(spec, lit),
  };
}

/** Frames what is asked for, else what is lit, else what is selected, else what is shown; else the whole body. */
function frameRequest(spec: ViewSpec, lit: ReadonlySet<StructureId>): CameraRequest {
  const wanted = spec.frame ?? (lit.size > 0 ? spec.light : spec.select ? [spec.select] : spec.show);
  const direction = typeof spec.from === 'string' ? VIEW_DIRECTIONS[spec.from] : spec.from;
  return { kind: 'frame', structures: resolveAll(wanted), ...direction };
}

/** Each structure once, in the order first named. */
export function resolveAll(references: readonly string[] = []): StructureId[] {
  return [...new Set(references.flatMap((reference) => catalogue.resolve(reference)))];
}
