import type { ReactNode } from 'react';
import type { Structure } from '../../anatomy/structure.ts';
import { Button } from '../../ui/Button.tsx';
import { useStores, useView } from '../stores.tsx';

interface StructureButtonProps {
  readonly structure: Structure;
  /** What stands on it; its accessible name is always the whole one, side and all. */
  readonly children: ReactNode;
  readonly className?: string;
}

/** Selects a structure, and lights it while the pointer or the focus is on it: the canvas's click and hover, without it. */
export function StructureButton({ structure, children, className }: StructureButtonProps) {
  const { view } = useStores();
  const { select, hover } = view.getState();
  const selected = useView((state) => state.selected === structure.id);
  return (
    <Button
      className={className}
      pressed={selected}
      aria-label={structure.label}
      onClick={() => select(structure.id, 'best-side')}
      onPointerEnter={() => hover(structure.id)}
      onPointerLeave={() => hover()}
      onFocus={() => hover(structure.id)}
      onBlur={() => hover()}
    >
      {children}
    </Button>
  );
}
