import { Stack, Text } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import type { ConflictAnswer } from '../../shared/domain/conflict-check.ts';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useChange, useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { ConflictFields } from '../conflicts/conflict-fields.tsx';
import { answerOf, conflictFault, startConflicts } from '../conflicts/conflict-values.ts';
import { FocusFirst } from '../mentees/form/focus-first.tsx';
import { useDraft } from '../mentees/form/use-draft.ts';
import { Failure } from '../ui/failure.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import styles from './about.module.css';
import { AboutSection } from './about-section.tsx';

/** The conflict check: the answer that holds, those before it, and answering again. */
export function ConflictSection({ mentee }: { mentee: Mentee }) {
  const { say, sayDate } = useWords();
  const [answering, setAnswering] = useState(false);
  const checks = useRead('mentees.conflictChecks', { menteeId: mentee.id });
  const { conflict } = mentee;
  const rolesOf = ({ roles }: Pick<ConflictAnswer, 'roles'>) =>
    roles.length === 0
      ? say('about.conflicts.none')
      : `${roles.map((role) => say(`mentees.role.${role}`)).join('; ')}.`;
  const before = checks.data?.slice(1) ?? [];

  return (
    <AboutSection
      title={say('about.part.conflicts')}
      change={
        answering
          ? undefined
          : {
              label: say(conflict === null ? 'about.conflicts.answer' : 'about.conflicts.again'),
              open: () => setAnswering(true),
            }
      }
    >
      {answering ? (
        <AnswerForm mentee={mentee} onClose={() => setAnswering(false)} />
      ) : conflict === null ? (
        <Text>{say('about.conflicts.open')}</Text>
      ) : (
        <>
          <Text>{rolesOf(conflict)}</Text>
          {conflict.earlierRoles.map(({ role, ended }) => (
            <Text key={`${role} ${ended}`}>
              {say('about.conflicts.earlier', { role, ended: ended === null ? '' : sayDate(ended) })}
            </Text>
          ))}
          {conflict.reason !== null && (
            <dl className={styles.facts}>
              <div>
                <dt>{say('about.conflicts.reason')}</dt>
                <dd data-long>{conflict.reason}</dd>
              </div>
            </dl>
          )}
          <Text className={styles.quiet ?? ''}>
            {say('about.conflicts.answered', { date: sayDate(localDayOf(new Date(conflict.askedAt))) })}
          </Text>
          {before.length > 0 && (
            <details>
              <summary>{say('about.conflicts.history')}</summary>
              <ul className={styles.answers}>
                {before.map((check) => (
                  <li key={check.id}>
                    {say('about.conflicts.line', {
                      date: sayDate(localDayOf(new Date(check.askedAt))),
                      occasion: say(`about.occasion.${check.occasion}`),
                      roles: rolesOf(check),
                    })}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </AboutSection>
  );
}

function AnswerForm({ mentee, onClose }: { mentee: Mentee; onClose: () => void }) {
  const { say } = useWords();
  const id = useId();
  const [checked, setChecked] = useState(false);
  const [{ conflict }, setValues] = useDraft({ conflict: startConflicts(mentee.conflict) }, ['conflict']);
  const answer = useChange('mentees.answerConflicts');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const said = answerOf(conflict);
    if (said === null || conflictFault(conflict, localDayOf(new Date())) !== undefined) return;
    answer.mutate({ menteeId: mentee.id, answer: said }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit} noValidate>
      <FocusFirst>
        <Stack gap="md">
          <ConflictFields
            id={id}
            values={conflict}
            onChange={(next) => setValues({ conflict: next })}
            checked={checked}
          />
          <Failure error={answer.error} />
          <FormEnd act={say('about.save')} busy={answer.isPending} onCancel={onClose} />
        </Stack>
      </FocusFirst>
    </form>
  );
}
