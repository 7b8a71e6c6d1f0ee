import { ArrowLeft, Maximize2, Minimize2, PanelRightClose, X } from 'lucide-react';
import { type ReactNode, type Ref, useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { SheetHandle } from '../../ui/SheetHandle.tsx';
import { usePane, useStores } from '../stores.tsx';
import { CopyLink } from './CopyLink.tsx';
import styles from './ReadingPane.module.css';

export interface ReadingPaneProps {
  readonly ref: Ref<HTMLElement>;
  readonly phone: boolean;
  readonly hidden: boolean;
  /** At its edge, where its width can be set. */
  readonly splitter: ReactNode;
  /** In place of the page while something is chosen; the page keeps its place beneath. */
  readonly card?: ReactNode;
  /** What the page beneath the card is, in a word or two. */
  readonly pageName: string;
  /** Where its way back leads; undefined on the first page. */
  readonly back?: string;
  readonly children: ReactNode;
}

export const READING_ID = 'reading';

/** What is read beside the body, or on a phone in a sheet over it. One element in both, so that turning a phone loses nothing. */
export function ReadingPane({ ref, phone, hidden, splitter, card, pageName, back, children }: ReadingPaneProps) {
  const { view } = useStores();
  const { sheet, set } = usePane((state) => state);
  const [dragged, setDragged] = useState<number>();
  return (
    <main
      ref={ref}
      id={READING_ID}
      tabIndex={-1}
      hidden={hidden}
      data-covers-body={phone || undefined}
      className={classes(styles.pane, phone && styles.sheet, phone && styles[sheet])}
      style={phone && dragged !== undefined ? { height: dragged, transition: 'none' } : undefined}
      aria-label="Reading pane"
    >
      {splitter}
      {phone && (
        <SheetHandle
          label="Reading pane"
          controls={READING_ID}
          height={sheet}
          onHeight={(height) => set({ sheet: height })}
          onDrag={setDragged}
        />
      )}
      <div className={styles.head}>
        {card ? (
          <Button look="quiet" icon={ArrowLeft} onClick={() => view.getState().clear()}>
            <span className={styles.ellipsis}>{pageName}</span>
          </Button>
        ) : (
          back !== undefined && <BackButton path={back} />
        )}
        <span className={styles.space} />
        <CopyLink />
        {!phone && <PaneButtons />}
      </div>
      <div className={styles.texts}>
        <div className={styles.page} inert={Boolean(card)}>
          {children}
        </div>
        {card && <div className={styles.card}>{card}</div>}
      </div>
    </main>
  );
}

function BackButton({ path }: { readonly path: string }) {
  const [, navigate] = useLocation();
  return (
    <Button look="quiet" icon={X} onClick={() => navigate(path)}>
      Close
    </Button>
  );
}

function PaneButtons() {
  const mode = usePane((state) => state.mode);
  const set = usePane((state) => state.set);
  const full = mode === 'full';
  return (
    <>
      <IconButton
        icon={full ? Minimize2 : Maximize2}
        label={full ? 'Show the body beside it' : 'Reading pane over the whole window'}
        onClick={() => set({ mode: full ? 'open' : 'full' })}
      />
      <IconButton icon={PanelRightClose} label="Close the reading pane" onClick={() => set({ mode: 'closed' })} />
    </>
  );
}
