import { Splitter } from '../../ui/Splitter.tsx';
import { PANE_SHARE } from '../preferences/readPreferences.ts';
import { usePreferences } from '../stores.tsx';

/** Sets the reading pane's share of the window, and keeps it on the device. `controls`: the pane's id. */
export function PaneSplitter({ controls }: { readonly controls: string }) {
  const share = usePreferences((preferences) => preferences.paneShare);
  const set = usePreferences((preferences) => preferences.set);
  return (
    <Splitter
      label="Width of the reading pane"
      controls={controls}
      share={share}
      least={PANE_SHARE.least}
      most={PANE_SHARE.most}
      onChange={(paneShare) => set({ paneShare })}
    />
  );
}
