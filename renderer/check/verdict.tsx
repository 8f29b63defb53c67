import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { type CheckReport, isSound } from '../../shared/domain/check.ts';
import { useWords } from '../app/words.tsx';
import styles from './check.module.css';
import { Details } from './details.tsx';
import { Trouble } from './trouble.tsx';

/** What a check came to, in one sentence; what is wrong, and what to do about each; the rest folded away. */
export function Verdict({ report }: { readonly report: CheckReport }) {
  const { say } = useWords();
  const shown = useRef<HTMLDivElement>(null);
  const sound = isSound(report);
  const Icon = sound ? IconCircleCheck : IconAlertTriangle;
  useEffect(() => shown.current?.focus(), []);
  return (
    <div className={styles.verdict} data-sound={sound} ref={shown} tabIndex={-1}>
      <div role="status">
        <p className={styles.title}>
          <Icon size={24} stroke={1.7} aria-hidden className={styles.icon} />
          {say(sound ? 'check.sound' : 'check.unsound')}
        </p>
        {sound && <p className={styles.quiet}>{say('check.soundText')}</p>}
      </div>
      {!sound && <Trouble report={report} />}
      <Details report={report} />
    </div>
  );
}
