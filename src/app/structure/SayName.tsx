import { Volume2 } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './SayName.module.css';
import { useLocalVoice } from './useLocalVoice.ts';

/** How a name is said: respelt, and spoken where the device has a voice of its own. */
export function SayName({ name, say }: { readonly name: string; readonly say?: string }) {
  const speak = useLocalVoice();
  if (!say && !speak) return null;
  return (
    <p className={styles.say}>
      {say && <span>say {say}</span>}
      {speak && <IconButton icon={Volume2} label={`Hear “${name}”`} onClick={() => speak(name)} />}
    </p>
  );
}
