import { IconAlertTriangle, IconShieldCheck, IconShieldQuestion } from '@tabler/icons-react';
import { type CheckReport, isSound } from '../../shared/domain/check.ts';
import { useWords } from '../app/words.tsx';
import styles from './check.module.css';
import { Details } from './details.tsx';
import { Trouble } from './trouble.tsx';

/** When the vault was checked last, what came of it and what to do about that; or that it never was. */
export function LastCheck({ report }: { readonly report: CheckReport | null }) {
  const { say, sayAgo, sayMoment } = useWords();
  if (report === null) {
    return (
      <p className={styles.last}>
        <IconShieldQuestion size={22} stroke={1.7} aria-hidden className={styles.icon} />
        {say('check.never')}
      </p>
    );
  }
  const sound = isSound(report);
  const Icon = sound ? IconShieldCheck : IconAlertTriangle;
  const { checkedAt } = report;
  return (
    <div>
      <p className={styles.last} data-sound={sound}>
        <Icon size={22} stroke={1.7} aria-hidden className={styles.icon} />
        <span>
          {say('check.last', { ago: sayAgo(checkedAt, new Date()), when: sayMoment(checkedAt) })}.{' '}
          {say(sound ? 'check.lastSound' : 'check.lastUnsound')}
        </span>
      </p>
      {!sound && <Trouble report={report} />}
      <Details report={report} />
    </div>
  );
}
