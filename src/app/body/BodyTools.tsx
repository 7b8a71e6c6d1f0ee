import { EyeOff, Focus, Ghost, Layers, Maximize, Minus, Palette, Plus, Redo2, RotateCcw, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { catalogue } from '../../anatomy/catalogue.ts';
import { NOTHING_TAKEN_AWAY, sameDissection } from '../../state/dissection.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useStores, useView } from '../stores.tsx';
import styles from './BodyTools.module.css';
import { DepthControl } from './DepthControl.tsx';

/** The tools at the body's edge: a column where there is room, a row at the thumb on a phone. */
export function BodyTools() {
  const { view } = useStores();
  const { hide, isolate, ghost, undo, redo, showAll, tint, requestCamera } = view.getState();
  const chosen = useChosenIds();
  const none = chosen.length === 0;
  const isolated = useView((state) => state.isolated !== undefined);
  const ghosted = useView((state) => !none && chosen.every((id) => state.ghosted.has(id)));
  const canUndo = useView((state) => state.history.past.length > 0);
  const canRedo = useView((state) => state.history.future.length > 0);
  const whole = useView((state) => sameDissection(state, NOTHING_TAKEN_AWAY));
  const tinted = useView((state) => state.tinted);
  const [layers, setLayers] = useState(false);
  return (
    <div className={styles.tools}>
      <div id="depth" className={styles.depth} data-open={layers || undefined} data-covers-body>
        <DepthControl />
      </div>
      <div role="toolbar" aria-label="Tools for the body" className={styles.bar} data-covers-body>
        <IconButton
          className={styles.layers}
          icon={Layers}
          label="Layers"
          aria-expanded={layers}
          aria-controls="depth"
          onClick={() => setLayers(!layers)}
        />
        <IconButton icon={EyeOff} label="Hide what is selected" disabled={none} onClick={() => hide(chosen)} />
        <IconButton
          icon={Ghost}
          label="Ghost what is selected"
          disabled={none}
          pressed={ghosted}
          onClick={() => ghost(chosen)}
        />
        <IconButton
          icon={Focus}
          label="Show only what is selected"
          disabled={none}
          pressed={isolated && !none}
          onClick={() => isolate(chosen)}
        />
        <IconButton icon={Undo2} label="Undo" disabled={!canUndo} onClick={undo} />
        <IconButton icon={Redo2} label="Redo" disabled={!canRedo} onClick={redo} />
        <IconButton icon={RotateCcw} label="Show everything again" disabled={whole} onClick={showAll} />
        <IconButton icon={Palette} label="Tint each bone" pressed={tinted} onClick={() => tint(!tinted)} />
        <IconButton icon={Plus} label="Nearer" onClick={() => requestCamera({ kind: 'zoom', factor: 0.8 })} />
        <IconButton icon={Minus} label="Farther" onClick={() => requestCamera({ kind: 'zoom', factor: 1.25 })} />
        <IconButton
          icon={Maximize}
          label="See the whole body"
          onClick={() => requestCamera({ kind: 'frame', structures: [] })}
        />
      </div>
    </div>
  );
}

const NOTHING: readonly string[] = [];

/** What is selected, or all of what is chosen together. */
function useChosenIds(): readonly string[] {
  const selected = useView((state) => state.selected);
  const collection = useView((state) => state.collection);
  if (selected !== undefined) return [selected];
  return collection === undefined ? NOTHING : catalogue.resolve(collection);
}
