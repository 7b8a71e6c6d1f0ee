/** How one structure is to look, from the facts of the view. Pure. */
import type { Structure, StructureId } from '../../anatomy/structure.ts';
import { isShown } from '../../state/dissection.ts';
import type { ViewState } from '../../state/viewState.ts';

/** Each 0…1, as the shader reads it. */
export interface StructureLook {
  readonly shown: number;
  /** How strongly it takes the teal of what is pointed at, lit or selected. */
  readonly emphasis: number;
  /** 1: only its edges stay. */
  readonly ghost: number;
}

export const EMPHASIS = { hovered: 0.4, lit: 0.62, selected: 1 } as const;

/** `structure` is absent for a shape that the catalogue does not know: it is drawn unless it is hidden by its id. */
export function structureLook(view: ViewState, id: StructureId, structure: Structure | undefined): StructureLook {
  const shown = structure ? isShown(view, structure) : !view.hidden.has(id) && !view.isolated;
  return { shown: shown ? 1 : 0, emphasis: emphasisOf(view, id), ghost: view.ghosted.has(id) ? 1 : 0 };
}

function emphasisOf({ selected, hovered, lit }: ViewState, id: StructureId): number {
  if (id === selected) return EMPHASIS.selected;
  if (lit.has(id)) return EMPHASIS.lit;
  return id === hovered ? EMPHASIS.hovered : 0;
}
