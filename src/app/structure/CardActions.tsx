import { Eye, EyeOff, Focus, Ghost, Layers, Scan, Undo2 } from 'lucide-react';
import { catalogue } from '../../anatomy/catalogue.ts';
import type { StructureId } from '../../anatomy/structure.ts';
import { isShown } from '../../state/dissection.ts';
import { Button } from '../../ui/Button.tsx';
import { useStores, useView } from '../stores.tsx';
import styles from './CardActions.module.css';

/** What can be done with a structure, or with several at once. `of` names them for screen readers. */
export function CardActions({ ids, of }: { readonly ids: readonly StructureId[]; readonly of: string }) {
  const { view } = useStores();
  const { requestCamera, hide, isolate, ghost, undo } = view.getState();
  const isolated = useView(
    (state) => state.isolated?.size === ids.length && ids.every((id) => state.isolated?.has(id)),
  );
  const ghosted = useView((state) => ids.every((id) => state.ghosted.has(id)));
  const canUndo = useView((state) => state.history.past.length > 0);
  return (
    <fieldset className={styles.actions} aria-label={of}>
      <Button icon={Scan} onClick={() => requestCamera({ kind: 'frame', structures: ids })}>
        Frame
      </Button>
      <Button icon={EyeOff} onClick={() => hide(ids)}>
        Hide
      </Button>
      <Button icon={Focus} pressed={isolated} onClick={() => isolate(ids)}>
        Isolate
      </Button>
      <Button icon={Ghost} pressed={ghosted} onClick={() => ghost(ids)}>
        Ghost
      </Button>
      <Button icon={Undo2} disabled={!canUndo} onClick={undo}>
        Undo
      </Button>
      <OutOfSight ids={ids} />
    </fieldset>
  );
}

/** For one structure that is taken away, or that lies deeper than what is drawn over it: the way to see it. */
function OutOfSight({ ids: [id, ...more] }: { readonly ids: readonly StructureId[] }) {
  const { view } = useStores();
  const structure = id === undefined || more.length > 0 ? undefined : catalogue.structure(id);
  const shown = useView((state) => structure !== undefined && isShown(state, structure));
  const deeper = useView((state) => structure !== undefined && !state.isolated && structure.facts.depth > state.depth);
  if (!structure || (shown && !deeper)) return null;
  return (
    <Button icon={shown ? Layers : Eye} onClick={() => view.getState().select(structure.id, 'best-side')}>
      {shown ? 'Peel to it' : 'Show it'}
    </Button>
  );
}
