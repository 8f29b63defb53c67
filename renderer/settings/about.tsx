import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { PageSection } from '../ui/page.tsx';
import styles from './settings.module.css';

/** Which Alcove this is, what it promises, and under which licences it stands. */
export function About() {
  const { say } = useWords();
  const { data: info } = useRead('app.info', undefined);
  return (
    <PageSection title={say('settings.about')}>
      {info !== undefined && (
        <p className={styles.line}>{say('settings.version', { version: info.version })}</p>
      )}
      {info?.tryingOut === true && (
        <p className={styles.line}>
          <strong>{say('settings.tryingOut')}</strong>
        </p>
      )}
      <p className={styles.line}>{say('settings.privacy')}</p>
      <p className={styles.line}>{say('settings.licence')}</p>
    </PageSection>
  );
}
