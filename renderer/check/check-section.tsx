import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { isSound } from '../../shared/domain/check.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { PageSection } from '../ui/page.tsx';
import styles from './check.module.css';

/** In Settings: when the vault was checked last, and the way to check it. */
export function CheckSection() {
  const { say, sayAgo, sayMoment } = useWords();
  const { data: last, error } = useRead('check.last', undefined);
  const report = last?.report ?? null;
  return (
    <PageSection title={say('check.section')}>
      <Failure error={error} />
      {last !== undefined && (
        <p className={styles.quiet}>
          {report === null
            ? say('check.never')
            : `${say('check.last', { ago: sayAgo(report.checkedAt, new Date()), when: sayMoment(report.checkedAt) })}. ${say(
                isSound(report) ? 'check.lastSound' : 'check.lastUnsound',
              )}`}
        </p>
      )}
      <Button component={Link} to="/check" variant="default">
        {say('check.open')}
      </Button>
    </PageSection>
  );
}
