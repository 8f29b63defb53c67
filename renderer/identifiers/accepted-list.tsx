import { Button, Text, Title } from '@mantine/core';
import { useChange, useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { acceptedReads } from './accepted-reads.ts';
import styles from './identifiers.module.css';

/** What was said to be all right in a text, each with a way to be asked about it again. */
export function AcceptedList() {
  const { say } = useWords();
  const accepted = useRead('identifiers.accepted', undefined);
  const mentees = useRead('mentees.list', undefined);
  const takeBack = useChange('identifiers.takeBack', acceptedReads);
  const aliasOf = (id: string) => mentees.data?.find((mentee) => mentee.id === id)?.alias ?? '';
  return (
    <section aria-labelledby="accepted-identifiers">
      <Title order={3} size="h5" id="accepted-identifiers">
        {say('identifiers.accepted')}
      </Title>
      <Failure error={accepted.error ?? takeBack.error} />
      {accepted.data?.length === 0 && <Text size="sm">{say('identifiers.accepted.none')}</Text>}
      <ul className={styles.accepted}>
        {accepted.data?.map(({ id, kind, text, menteeId }) => (
          <li key={id}>
            <span>
              <strong>{text}</strong> · {say(`identifiers.kind.${kind}`)} ·{' '}
              {menteeId === null
                ? say('identifiers.accepted.everywhere')
                : say('identifiers.accepted.with', { mentee: aliasOf(menteeId) })}
            </span>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={say('identifiers.accepted.takeBackOf', { text })}
              onClick={() => takeBack.mutate({ id })}
            >
              {say('identifiers.accepted.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
