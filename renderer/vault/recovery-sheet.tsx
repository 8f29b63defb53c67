import { createPortal } from 'react-dom';
import type { OfferedCode } from '../../shared/ipc/procedures/keys.ts';
import { useWords } from '../app/words.tsx';
import face from './code-face.module.css';
import styles from './recovery-sheet.module.css';

/** The one page that is printed while a recovery code is shown. On screen there is nothing of it. */
export function RecoverySheet({ offer }: { readonly offer: OfferedCode }) {
  const { say, sayMoment } = useWords();
  return createPortal(
    <div className={styles.sheet}>
      <h1>{say('keys.paper.title')}</h1>
      <dl className={styles.facts}>
        <dt>{say('keys.paper.vault')}</dt>
        <dd>{offer.vaultName}</dd>
        <dt>{say('keys.paper.date')}</dt>
        <dd>{sayMoment(offer.offeredAt)}</dd>
      </dl>
      <ol className={styles.groups}>
        {offer.code.split('-').map((group, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place
          <li key={at}>
            <span className={styles.number}>{at + 1}</span>
            <span className={`${face.code} ${styles.group}`}>{group}</span>
          </li>
        ))}
      </ol>
      <h2>{say('keys.paper.use')}</h2>
      <ol className={styles.steps}>
        {([1, 2, 3, 4] as const).map((step) => (
          <li key={step}>{say(`keys.paper.step${step}`)}</li>
        ))}
      </ol>
      <p className={styles.keep}>{say('keys.paper.keep')}</p>
    </div>,
    document.body,
  );
}
