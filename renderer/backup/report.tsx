import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { BackupReport } from '../../shared/ipc/procedures/backup.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import styles from './report.module.css';
import { useInView } from './use-in-view.ts';

interface ReportProps {
  /** The outcome in one sentence. */
  readonly title: string;
  readonly report: BackupReport;
  /** Without the file itself, where it no longer matters. */
  readonly brief?: boolean;
  readonly children?: ReactNode;
}

/** How a backup, a check or a restore ended, with the facts of the file. */
export function Report({ title, report, brief = false, children }: ReportProps) {
  const outcome = useInView<HTMLDivElement>();
  return (
    <div className={styles.report} role="status" ref={outcome}>
      <p className={styles.title}>
        <IconCircleCheck size={22} stroke={1.7} aria-hidden className={styles.icon} />
        {title}
      </p>
      <ReportFacts report={report} brief={brief} />
      {children}
    </div>
  );
}

/** Of which vault a backup is, when it was made, what is in it, and where it lies. */
export function ReportFacts({ report, brief = false }: Pick<ReportProps, 'report' | 'brief'>) {
  const { say, sayBytes, sayMoment } = useWords();
  const { data: vaults } = useRead('vault.known', undefined);
  const { place, bytes, madeAt, mentees, sessions, vaultRef } = report;
  const vault = vaults?.find(({ ref }) => ref === vaultRef);
  const facts = [
    [say('backup.fact.madeAt'), sayMoment(madeAt)],
    vault === undefined ? undefined : [say('backup.fact.vault'), vault.name],
    mentees === null || sessions === null
      ? undefined
      : [say('backup.fact.holds'), say('backup.counts', { mentees, sessions })],
    brief ? undefined : [say('backup.fact.size'), sayBytes(bytes)],
    brief ? undefined : [say('backup.fact.place'), place],
  ].filter((fact) => fact !== undefined);
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
