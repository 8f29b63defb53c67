import { NativeSelect, Text, Textarea } from '@mantine/core';
import { type SessionTogether, usefulness } from '../../../shared/domain/session.ts';
import { useWords } from '../../app/words.tsx';
import styles from '../phases.module.css';
import type { AutosavedFields } from '../use-autosaved-fields.ts';

/** A short check whether the meeting helped, and what the mentee takes away: theirs to say, in words. */
export function UsefulnessFields({ together }: { together: AutosavedFields<SessionTogether> }) {
  const { say } = useWords();
  const { fields, change } = together;
  return (
    <>
      <Text size="sm" c="var(--ink-soft)">
        {say('sessions.useful.hint')}
      </Text>
      <div className={styles.fields}>
        <NativeSelect
          size="md"
          label={say('sessions.useful.choice')}
          value={fields.usefulness ?? ''}
          data={[
            { value: '', label: say('sessions.useful.unsaid') },
            ...usefulness.options.map((value) => ({ value, label: say(`sessions.usefulness.${value}`) })),
          ]}
          onChange={(event) =>
            change({ usefulness: usefulness.safeParse(event.currentTarget.value).data ?? null })
          }
        />
        <Textarea
          size="md"
          label={say('sessions.useful.words')}
          defaultValue={fields.usefulnessWords ?? ''}
          maxLength={2000}
          autosize
          minRows={1}
          onChange={(event) => change({ usefulnessWords: event.currentTarget.value })}
        />
      </div>
      <Textarea
        size="md"
        label={say('sessions.menteeLearned')}
        description={say('sessions.menteeLearnedHint')}
        defaultValue={fields.menteeLearned ?? ''}
        maxLength={4000}
        autosize
        minRows={2}
        onChange={(event) => change({ menteeLearned: event.currentTarget.value })}
      />
    </>
  );
}
