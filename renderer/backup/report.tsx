import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { BackupReport } from '../../shared/ipc/procedures/backup.ts';
import { useWords } from '../app/words.tsx';
import styles from './report.module.css';

interface ReportProps {
  /** The outcome in one sentence. */
  readonly title: string;
  readonly report: BackupReport;
  readonly children?: ReactNode;
}

/** How a backup, a check or a restore ended, with the facts of the file. */
export function Report({ title, report, children }: ReportProps) {
  const { say, sayBytes, sayMoment } = useWords();
  const { place, bytes, madeAt, mentees, sessions } = report;
  const facts = [
    [say('backup.fact.place'), place],
    [say('backup.fact.size'), sayBytes(bytes)],
    [say('backup.fact.madeAt'), sayMoment(madeAt)],
    mentees === null || sessions === null
      ? undefined
      : [say('backup.fact.holds'), say('backup.counts', { mentees, sessions })],
  ].filter((fact) => fact !== undefined);
  return (
    <div className={styles.report} role="status">
      <p className={styles.title}>
        <IconCircleCheck size={22} stroke={1.7} aria-hidden className={styles.icon} />
        {title}
      </p>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {children}
    </div>
  );
}
