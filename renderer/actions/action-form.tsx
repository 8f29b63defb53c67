import { Button, Group, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import {
  type ActionDetails,
  type ActionDraft,
  type ActionOwner,
  actionDraft,
  actionOwner,
  isDueBeforeAgreed,
  sureEnough,
} from '../../shared/domain/action.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { useForm } from '../mentees/form/use-form.ts';
import styles from './actions.module.css';
import { ConfidenceField } from './confidence-field.tsx';

type Values = {
  title: string;
  owner: ActionOwner | null;
  due: string | null;
  status: ActionDetails['status'];
  outcome: string | null;
  confidence: number | null;
  easier: string;
};

/** A next step: what, who, by when, and how sure whoever takes it feels of it. */
export function ActionForm({
  start,
  agreedOn,
  submitLabel,
  busy,
  onSubmit,
  onCancel,
}: {
  start?: ActionDetails;
  /** The local day on which it was agreed. */
  agreedOn: string;
  submitLabel: string;
  busy: boolean;
  onSubmit: (draft: ActionDraft) => void;
  onCancel: () => void;
}) {
  const { say, sayDate } = useWords();
  const form = useForm({
    schema: actionDraft,
    start: valuesOf(start),
    order: ['title', 'owner', 'due', 'confidence', 'easier'],
    sentence: (field, issue) => {
      if (field === 'title' && issue.code !== 'too_big') return say('actions.titleMissing');
      return field === 'title' ? say('actions.titleTooLong') : say('actions.easierTooLong');
    },
    alsoCheck: ({ owner }) => (owner === null ? { owner: say('rule.owner-missing') } : {}),
  });
  const { owner, due, confidence } = form.values;
  const unsure = confidence !== null && confidence < sureEnough;
  return (
    <form className={styles.form} noValidate onSubmit={form.submit(onSubmit)}>
      <Stack gap="sm">
        <TextInput
          {...form.text('title')}
          label={say('actions.title')}
          description={say('actions.titleHint')}
          autoComplete="off"
          data-autofocus
        />
        <div className={styles.formLine}>
          <Radio.Group
            {...form.field('owner')}
            value={owner ?? ''}
            label={say('actions.owner')}
            onChange={(value) => form.set('owner', actionOwner.parse(value))}
          >
            <Group gap="lg" mt={6}>
              {actionOwner.options.map((value) => (
                <Radio key={value} value={value} label={say(`actions.owner.${value}`)} />
              ))}
            </Group>
          </Radio.Group>
          <div>
            <DateField {...form.day('due')} label={say('actions.due')} />
            <Text size="sm" role="status">
              {isDueBeforeAgreed(due, agreedOn) &&
                say('actions.dueBeforeAgreed', { date: sayDate(agreedOn) })}
            </Text>
          </div>
        </div>
        <ConfidenceField
          id={form.field('confidence').id}
          value={confidence}
          onChange={(value) => form.set('confidence', value)}
        />
        {unsure && (
          <Textarea
            size="md"
            {...form.text('easier')}
            label={say('actions.easier')}
            description={say('actions.easierHint')}
            autosize
            minRows={1}
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

/** What the form starts from: the known action, or a step that nobody has taken on yet. */
function valuesOf(start: ActionDetails | undefined): Values {
  if (start === undefined)
    return { title: '', owner: null, due: null, status: 'open', outcome: null, confidence: null, easier: '' };
  return { ...start, confidence: start.confidence ?? null, easier: start.easier ?? '' };
}
