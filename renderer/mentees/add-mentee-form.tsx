import { Button, Checkbox, Collapse, Fieldset, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { isAliasUsed, type Mentee, type NewMentee, origin } from '../../shared/domain/mentee.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import { ConflictFields } from '../conflicts/conflict-fields.tsx';
import { answerOf, conflictFault } from '../conflicts/conflict-values.ts';
import { FormEnd } from '../ui/form-end.tsx';
import { type AddValues, addOrder, addSchema, emptyAddValues } from './add-values.ts';
import { DateField } from './form/date-field.tsx';
import styles from './form/form.module.css';
import { parseTimeOfDay } from './form/time-of-day.ts';
import { useForm } from './form/use-form.ts';

type TextName = Exclude<keyof AddValues, 'origin' | 'conflict' | 'begun' | 'meetingOn'>;
const folded = ['name', 'pronouns', 'workplace', 'scheme', 'introducer'] as const;

/** What is asked of a new mentee: little, but the conflict check and the first meeting are among it. */
export function AddMenteeForm({
  mentees,
  busy,
  onSubmit,
  onCancel,
}: {
  /** Those that there are, so that an alias is not used twice. */
  mentees: readonly Mentee[];
  busy: boolean;
  onSubmit: (details: NewMentee) => void;
  onCancel: () => void;
}) {
  const { say } = useWords();
  const [checked, setChecked] = useState(false);
  const form = useForm<AddValues, typeof addSchema>({
    schema: addSchema,
    start: emptyAddValues(),
    order: addOrder,
    sentence: (field, issue) =>
      field === 'alias' && issue.code === 'too_small'
        ? say('mentees.form.aliasMissing')
        : say('mentees.form.tooLong', { max: issue.code === 'too_big' ? Number(issue.maximum) : 0 }),
    alsoCheck: ({ alias }, { conflict, meetingOn, meetingAt }) => ({
      ...(isAliasUsed(alias, mentees) && { alias: say('rule.alias-used') }),
      ...(conflictFault(conflict, localDayOf(new Date())) !== undefined && { conflict: 'fault' }),
      ...(meetingAt !== '' && meetingOn === null && { meetingOn: say('mentees.add.meetingDayMissing') }),
      ...(parseTimeOfDay(meetingAt) === undefined && { meetingAt: say('mentees.add.meetingAtWrong') }),
    }),
  });
  const [more, fold] = useDisclosure(folded.some((field) => form.values[field] !== ''));
  const text = (field: TextName) => ({
    ...form.text(field),
    autoComplete: 'off',
    size: 'md' as const,
  });
  const Chevron = more ? IconChevronDown : IconChevronRight;

  return (
    <form
      onSubmit={(event) => {
        setChecked(true);
        form.submit(onSubmit)(event);
      }}
      noValidate
      className={styles.form}
    >
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
            <TextInput
              {...text('stage')}
              label={say('mentees.form.stage')}
              description={say('mentees.form.stageHint')}
            />
            <Textarea
              {...text('purpose')}
              label={say('mentees.form.purpose')}
              description={say('mentees.form.purposeHint')}
              autosize
              minRows={2}
            />
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
            <div>
              <Button
                variant="subtle"
                size="compact-md"
                leftSection={<Chevron size={17} aria-hidden />}
                aria-expanded={more}
                onClick={fold.toggle}
              >
                {say('mentees.add.more')}
              </Button>
            </div>
            <Collapse expanded={more}>
              <Stack gap="md">
                <TextInput
                  {...text('name')}
                  label={say('mentees.form.name')}
                  description={say('mentees.form.nameHint')}
                />
                <div className={styles.pair}>
                  <TextInput {...text('pronouns')} label={say('mentees.form.pronouns')} />
                  <TextInput {...text('workplace')} label={say('mentees.form.workplace')} />
                </div>
                <div className={styles.pair}>
                  <TextInput
                    {...text('scheme')}
                    label={say('mentees.form.scheme')}
                    description={say('mentees.form.schemeHint')}
                  />
                  <TextInput {...text('introducer')} label={say('mentees.form.introducer')} />
                </div>
              </Stack>
            </Collapse>
          </Stack>
        </Fieldset>

        <Fieldset legend={say('mentees.form.conflicts')} variant="unstyled" className={styles.part ?? ''}>
          <ConflictFields
            id={form.field('conflict').id}
            values={form.values.conflict}
            onChange={(conflict) => form.set('conflict', conflict)}
            checked={checked}
            mayStayOpen
          />
        </Fieldset>

        <Fieldset legend={say('mentees.add.begin')} variant="unstyled" className={styles.part ?? ''}>
          <Stack gap="md">
            {answerOf(form.values.conflict) === null ? (
              <Text className={styles.lead ?? ''}>{say('mentees.add.enquiry')}</Text>
            ) : (
              <Checkbox
                id={form.field('begun').id}
                label={say('mentees.add.begun')}
                description={say('mentees.add.begunHint')}
                checked={form.values.begun}
                onChange={(event) => form.set('begun', event.currentTarget.checked)}
              />
            )}
            <Text className={styles.lead ?? ''}>{say('mentees.add.meeting')}</Text>
            <div className={styles.pair}>
              <DateField {...form.day('meetingOn')} label={say('mentees.add.meetingOn')} />
              <TextInput {...text('meetingAt')} label={say('mentees.add.meetingAt')} placeholder="14:30" />
            </div>
          </Stack>
        </Fieldset>

        <FormEnd act={say('mentees.add.submit')} busy={busy} onCancel={onCancel} />
      </Stack>
    </form>
  );
}
