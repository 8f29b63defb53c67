import { type Ending, sharedPassages } from '../../shared/domain/ending.ts';
import { PrivateOnly } from '../app/turned.tsx';
import { useWords } from '../app/words.tsx';
import { DocumentView } from '../editor/document-view.tsx';
import { PrivateMark } from '../ui/private-mark.tsx';
import { dayFields } from './ending-values.ts';
import styles from './reviews.module.css';

/** An ending as it was written down. */
export function EndingView({ ending }: { ending: Ending }) {
  const { say, sayDate } = useWords();
  const passages = sharedPassages.filter((field) => ending[field] !== null);
  return (
    <>
      <dl className={styles.passages}>
        {passages.map((field) => (
          <div key={field}>
            <dt>{say(`ending.field.${field}`)}</dt>
            <dd>{ending[field]}</dd>
          </div>
        ))}
        {dayFields.map((field) => {
          const day = ending[field];
          return (
            day !== null && (
              <div key={field}>
                <dt>{say(`ending.field.${field}`)}</dt>
                <dd>{sayDate(day)}</dd>
              </div>
            )
          );
        })}
      </dl>
      {ending.mentorLearning !== null && (
        <PrivateOnly>
          <div className={styles.private}>
            <PrivateMark />
            <p className={styles.words}>{ending.mentorLearning}</p>
          </div>
        </PrivateOnly>
      )}
      {ending.statement !== null && !ending.current && (
        <DocumentView
          document={ending.statement.document}
          label={say('ending.statement.title')}
          voice="shareable"
        />
      )}
    </>
  );
}
