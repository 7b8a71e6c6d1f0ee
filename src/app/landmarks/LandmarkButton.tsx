import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useStores, useView } from '../stores.tsx';

interface LandmarkButtonProps {
  /** With its side: `scapula.right/coracoid-process`. */
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** Points at a named place on bone. */
export function LandmarkButton({ id, label, children }: LandmarkButtonProps) {
  const { view, pane } = useStores();
  const pressed = useView((state) => state.landmark === id);
  return (
    <Button
      pressed={pressed}
      aria-label={`Point at ${label}`}
      onClick={() => {
        pane.getState().reveal();
        view.getState().pointAt(id);
      }}
    >
      {children}
    </Button>
  );
}
