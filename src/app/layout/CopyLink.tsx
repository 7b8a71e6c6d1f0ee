import { Check, Link2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useStores } from '../stores.tsx';
import styles from './CopyLink.module.css';

/** Copies the address of exactly what is seen now; where the browser will not copy, shows it to be copied by hand. */
export function CopyLink() {
  const { journey } = useStores();
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string>();

  async function copy() {
    const link = journey.link();
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
      setTimeout(() => setCopied(false), 2500);
    } catch {
      setByHand(link);
    }
  }

  return (
    <>
      <Button look="quiet" icon={copied ? Check : Link2} onClick={copy}>
        {copied ? 'Link copied' : 'Copy link'}
      </Button>
      <VisuallyHidden role="status">{copied && 'Link copied'}</VisuallyHidden>
      <Dialog title="A link to what you see" open={byHand !== undefined} onClose={() => setByHand(undefined)}>
        <input
          className={styles.link}
          aria-label="The link"
          readOnly
          value={byHand ?? ''}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Dialog>
    </>
  );
}
