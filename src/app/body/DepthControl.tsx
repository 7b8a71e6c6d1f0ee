import type { Depth } from '../../anatomy/structure.ts';
import { Slider } from '../../ui/Slider.tsx';
import { useStores, useView } from '../stores.tsx';
import { DEPTH_WORDS } from './depthWords.ts';

/** Peels the body from the skin's side towards the bone. */
export function DepthControl() {
  const { view } = useStores();
  const depth = useView((state) => state.depth);
  return (
    <Slider
      label="Depth"
      least={1}
      most={5}
      value={depth}
      words={DEPTH_WORDS[depth]}
      ends={['skin side', 'bone']}
      onChange={(wanted) => view.getState().peel(wanted as Depth)}
    />
  );
}
