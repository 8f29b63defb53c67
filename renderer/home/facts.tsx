import { useWords } from '../app/words.tsx';
import { PageSection } from '../ui/page.tsx';
import { BackupAge } from './backup-age.tsx';
import styles from './home-page.module.css';

interface FactsProps {
  readonly minutesThisMonth: number;
}

/** Hours held this month, and how old the last backup is that was proved to be good. */
export function Facts({ minutesThisMonth }: FactsProps) {
  const { say } = useWords();
  return (
    <>
      <PageSection title={say('home.month')}>
        <p className={styles.factValue}>
          {minutesThisMonth === 0
            ? say('home.monthNone')
            : say('home.monthHours', { hours: minutesThisMonth / 60 })}
        </p>
      </PageSection>
      <BackupAge />
    </>
  );
}
