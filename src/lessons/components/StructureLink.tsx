import type { MouseEvent, ReactNode } from 'react';
import { catalogue } from '../../anatomy/catalogue.ts';
import type { StructureId } from '../../anatomy/structure.ts';
import type { ViewStore } from '../../state/viewStore.ts';
import { useLessonReading } from '../lessonReading.ts';
import { isPlainClick } from './isPlainClick.ts';

/** The name of a structure in the text: lights it under the pointer or the focus, selects it on a click. */
export function StructureLink({ of, children }: { readonly of: string; readonly children?: ReactNode }) {
  const { view, addresses } = useLessonReading();
  const light = () => view.getState().light([of]);
  const unlight = () => view.getState().light([]);
  const select = (event: MouseEvent) => {
    const structure = isPlainClick(event) ? structureInView(of, view) : undefined;
    if (!structure) return;
    event.preventDefault();
    view.getState().select(structure, 'best-side');
  };
  return (
    <a
      className="lesson-structure"
      href={addresses.structure(of)}
      onPointerEnter={light}
      onPointerLeave={unlight}
      onFocus={light}
      onBlur={unlight}
      onClick={select}
    >
      {children}
    </a>
  );
}

/** Of right and left, or of the parts of a whole, the one that the view is about. */
function structureInView(of: string, view: ViewStore): StructureId | undefined {
  const { litByView, isolated } = view.getState();
  const candidates = catalogue.resolve(of);
  return candidates.find((id) => litByView.has(id)) ?? candidates.find((id) => isolated?.has(id)) ?? candidates[0];
}
