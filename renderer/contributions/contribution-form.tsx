import { Button, Group, NativeSelect, Stack, Textarea } from '@mantine/core';
import { z } from 'zod';
import {
  type ContributionDetails,
  type ContributionPlace,
  type ContributionVoice,
  contributionDetails,
} from '../../shared/domain/contribution.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { useForm } from '../mentees/form/use-form.ts';
import styles from './contributions.module.css';

/** On whose page the form stands: there the goal, or the session, is known. */
export type Within = 'goal' | 'session';

type Values = { voice: ContributionVoice; text: string; goalId: string | null; sessionId: string | null };

/** A choice of none is '' in a native select. */
const chosen = z
  .string()
  .nullable()
  .transform((value) => (value === '' ? null : value));
const formSchema = contributionDetails.extend({ goalId: chosen, sessionId: chosen });

/** What was said, and for which goal or in which session. */
export function ContributionForm({
  menteeId,
  within,
  start,
  submitLabel,
  busy,
  onSubmit,
  onCancel,
}: {
  menteeId: string;
  within: Within;
  start: Values;
  submitLabel: string;
  busy: boolean;
  onSubmit: (contribution: { place: ContributionPlace; details: ContributionDetails }) => void;
  onCancel: () => void;
}) {
  const { say, sayDate } = useWords();
  const goals = useRead('goals.list', { menteeId }, { enabled: within === 'session' });
  const sessions = useRead('sessions.list', { menteeId }, { enabled: within === 'goal' });
  const form = useForm({
    schema: formSchema,
    start,
    order: ['text', 'goalId', 'sessionId'],
    sentence: (_field, issue) =>
      issue.code === 'too_big'
        ? say('contributions.textTooLong', { max: Number(issue.maximum) })
        : say('contributions.textMissing'),
  });
  const { voice } = form.values;
  return (
    <form
      className={styles.form}
      data-voice={voice}
      noValidate
      onSubmit={form.submit(({ text, goalId, sessionId }) =>
        onSubmit({ place: { goalId, sessionId }, details: { voice, text } }),
      )}
    >
      <Stack gap="sm">
        <Textarea
          size="md"
          {...form.text('text')}
          label={say(`contributions.text.${voice}`)}
          autosize
          minRows={2}
          data-autofocus
        />
        {within === 'session' && (goals.data?.length ?? 0) > 0 && (
          <NativeSelect
            id={form.field('goalId').id}
            label={say('contributions.goal')}
            value={form.values.goalId ?? ''}
            data={[
              { value: '', label: say('contributions.noGoal') },
              ...(goals.data ?? []).map(({ id, title }) => ({ value: id, label: title })),
            ]}
            onChange={(event) => form.set('goalId', event.currentTarget.value)}
          />
        )}
        {within === 'goal' && (sessions.data?.length ?? 0) > 0 && (
          <NativeSelect
            id={form.field('sessionId').id}
            label={say('contributions.session')}
            value={form.values.sessionId ?? ''}
            data={[
              { value: '', label: say('contributions.noSession') },
              ...(sessions.data ?? []).map(({ id, number, date }) => ({
                value: id,
                label: say('contributions.sessionOption', { number, date: sayDate(date) }),
              })),
            ]}
            onChange={(event) => form.set('sessionId', event.currentTarget.value)}
          />
        )}
        <Group gap="xs">
          <Button type="submit" size="sm" loading={busy}>
            {submitLabel}
          </Button>
          <Button variant="default" size="sm" onClick={onCancel}>
            {say('app.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
