import { Notice } from '../../ui/Notice.tsx';
import { useNotices } from '../stores.tsx';
import styles from './Notices.module.css';

export function Notices() {
  const notices = useNotices((state) => state.notices);
  const dismiss = useNotices((state) => state.dismiss);
  return (
    <div role="status" className={styles.notices}>
      {notices.map((sentence) => (
        <Notice key={sentence} onDismiss={() => dismiss(sentence)}>
          {sentence}
        </Notice>
      ))}
    </div>
  );
}
