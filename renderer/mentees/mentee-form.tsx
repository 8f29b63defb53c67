import { Button, Fieldset, Group, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { checkConflicts } from '../../shared/domain/conflict-check.ts';
import { type Mentee, type MenteeDetails, menteeDetails, origin } from '../../shared/domain/mentee.ts';
import { useWords } from '../app/words.tsx';
import { ConflictFields } from './conflict-fields.tsx';
import { useForm } from './form/use-form.ts';
import styles from './mentee-form.module.css';
import { type MenteeValues, menteeFieldOrder, menteeValues, withoutIdleReason } from './mentee-values.ts';

type TextName = Exclude<keyof MenteeValues, 'origin' | 'conflicts'>;

/** The details of a mentee, to add one or to change what is known. */
export function MenteeForm({
  mentee,
  submitLabel,
  busy,
  onSubmit,
  onCancel,
}: {
  mentee?: Mentee;
  submitLabel: string;
  busy: boolean;
  onSubmit: (details: MenteeDetails) => void;
  onCancel: () => void;
}) {
  const { say } = useWords();
  const form = useForm({
    schema: menteeDetails,
    start: menteeValues(mentee),
    order: menteeFieldOrder,
    sentence: (field, issue) =>
      field === 'alias' && issue.code === 'too_small'
        ? say('mentees.form.aliasMissing')
        : say('mentees.form.tooLong', { max: issue.code === 'too_big' ? Number(issue.maximum) : 0 }),
    alsoCheck: (details) =>
      checkConflicts(details) === 'reason-needed'
        ? { conflictReason: say('mentees.form.conflictReasonMissing') }
        : {},
  });
  const text = (field: TextName) => ({
    ...form.field(field),
    onChange: (event: { currentTarget: { value: string } }) => form.set(field, event.currentTarget.value),
    autoComplete: 'off',
  });

  return (
    <form onSubmit={form.submit((details) => onSubmit(withoutIdleReason(details)))} noValidate>
      <Stack gap="xl">
        <Fieldset legend={say('mentees.form.who')} variant="unstyled" className={styles.part ?? ''}>
          <Stack gap="md">
            <TextInput
              {...text('alias')}
              label={say('mentees.form.alias')}
              description={say('mentees.form.aliasHint')}
              required
              withAsterisk={false}
              data-autofocus
            />
            <div className={styles.pair}>
              <TextInput
                {...text('name')}
                label={say('mentees.form.name')}
                description={say('mentees.form.nameHint')}
              />
              <TextInput {...text('pronouns')} label={say('mentees.form.pronouns')} />
            </div>
            <div className={styles.pair}>
              <TextInput
                {...text('stage')}
                label={say('mentees.form.stage')}
                description={say('mentees.form.stageHint')}
              />
              <TextInput {...text('workplace')} label={say('mentees.form.workplace')} />
            </div>
          </Stack>
        </Fieldset>

        <Fieldset legend={say('mentees.form.how')} variant="unstyled" className={styles.part ?? ''}>
          <Stack gap="md">
            <Radio.Group
              id={form.field('origin').id}
              label={say('mentees.form.origin')}
              value={form.values.origin}
              onChange={(value) => form.set('origin', origin.parse(value))}
            >
              <Stack gap="xs" mt="xs">
                {origin.options.map((value) => (
                  <Radio key={value} value={value} label={say(`mentees.origin.${value}`)} />
                ))}
              </Stack>
            </Radio.Group>
            <div className={styles.pair}>
              <TextInput
                {...text('scheme')}
                label={say('mentees.form.scheme')}
                description={say('mentees.form.schemeHint')}
              />
              <TextInput {...text('introducer')} label={say('mentees.form.introducer')} />
            </div>
            <Textarea
              size="md"
              {...text('purpose')}
              label={say('mentees.form.purpose')}
              description={say('mentees.form.purposeHint')}
              autosize
              minRows={2}
            />
          </Stack>
        </Fieldset>

        <Fieldset legend={say('mentees.form.conflicts')} variant="unstyled" className={styles.part ?? ''}>
          <ConflictFields
            conflictsId={form.field('conflicts').id}
            conflicts={form.values.conflicts}
            onConflicts={(roles) => form.set('conflicts', roles)}
            reason={text('conflictReason')}
          />
        </Fieldset>

        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {say('mentees.add.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
