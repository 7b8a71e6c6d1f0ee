import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useStores, useView } from '../stores.tsx';

interface CollectionButtonProps {
  /** A region, whole or group. */
  readonly reference: string;
  readonly children: ReactNode;
}

/** Chooses a region, whole or group: its structures are lit and framed, and its lessons offered. */
export function CollectionButton({ reference, children }: CollectionButtonProps) {
  const { view } = useStores();
  const chosen = useView((state) => state.collection === reference);
  return (
    <Button pressed={chosen} onClick={() => view.getState().chooseCollection(chosen ? undefined : reference)}>
      {children}
    </Button>
  );
}
