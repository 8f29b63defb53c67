import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { RehearsalReport } from '../../../shared/ipc/procedures/backup.ts';
import { useWords } from '../../app/words.tsx';
import { contentDifferences } from '../content-words.ts';
import { ReportFacts } from '../report.tsx';
import { useInView } from '../use-in-view.ts';
import styles from './rehearsal.module.css';

/** Whether everything would come back, first; then how that was seen. */
export function RehearsalResult({ rehearsal }: { readonly rehearsal: RehearsalReport }) {
  const { say, sayMoment } = useWords();
  const { report, openedWith, faithful, changedSince, differences } = rehearsal;
  const outcome = useInView<HTMLElement>();
  const moment = sayMoment(report.madeAt);
  const Icon = faithful ? IconCircleCheck : IconAlertTriangle;
  return (
    <section
      ref={outcome}
      className={styles.result}
      data-faithful={faithful || undefined}
      role={faithful ? 'status' : 'alert'}
    >
      <p className={styles.verdict}>
        <Icon size={26} stroke={1.6} aria-hidden />
        {say(faithful ? 'backup.rehearsal.yes' : 'backup.rehearsal.no')}
      </p>
      <ul className={styles.findings}>
        <li>{say(`backup.rehearsal.openedWith.${openedWith}`)}</li>
        <li>{say(faithful ? 'backup.rehearsal.faithful' : 'backup.rehearsal.unfaithful', { moment })}</li>
        <li>
          {say(changedSince ? 'backup.rehearsal.changed' : 'backup.rehearsal.same')}
          {changedSince && <Differences differences={differences} />}
        </li>
        <li>{say('backup.rehearsal.removed')}</li>
      </ul>
      <ReportFacts report={report} />
    </section>
  );
}

function Differences({ differences }: Pick<RehearsalReport, 'differences'>) {
  const { say } = useWords();
  return (
    <ul className={styles.differences}>
      {contentDifferences(differences).map(({ word, inBackup, inVault }) => (
        <li key={word}>
          {inBackup === inVault
            ? say('backup.rehearsal.edited', { what: say(word) })
            : say('backup.rehearsal.counts', { what: say(word), inBackup, inVault })}
        </li>
      ))}
    </ul>
  );
}
