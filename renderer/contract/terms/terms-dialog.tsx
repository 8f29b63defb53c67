import { Checkbox, NumberInput, Stack, Text, Textarea } from '@mantine/core';
import type { ContractVersion } from '../../../shared/domain/contract.ts';
import { type ContractTerms, contractTerms, termsProblem } from '../../../shared/domain/contract-terms.ts';
import { useChange } from '../../app/client.ts';
import { useWords } from '../../app/words.tsx';
import { DateField } from '../../mentees/form/date-field.tsx';
import { useForm } from '../../mentees/form/use-form.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Failure } from '../../ui/failure.tsx';
import { FormEnd } from '../../ui/form-end.tsx';
import styles from '../contract.module.css';

interface TermsDialogProps {
  readonly version: ContractVersion;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Sets the terms of a draft. */
export function TermsDialog({ version, opened, onClose }: TermsDialogProps) {
  const { say } = useWords();
  return (
    <Dialog opened={opened} onClose={onClose} title={say('contract.terms')} size="xl">
      <TermsForm version={version} onClose={onClose} />
    </Dialog>
  );
}

const numbers = ['everyWeeks', 'minutes', 'sessions', 'hoursAMonth'] as const;
const limits = {
  everyWeeks: { min: 1, max: 52 },
  minutes: { min: 5, max: 600 },
  sessions: { min: 1, max: 500 },
  hoursAMonth: { min: 0.25, max: 100 },
} as const;
const dates = ['reviewOn', 'endsOn'] as const;
const promises = ['recordsSigned', 'noPrivateNotes'] as const;

function TermsForm({ version, onClose }: Omit<TermsDialogProps, 'opened'>) {
  const { say } = useWords();
  const change = useChange('contracts.changeTerms', ['contracts.list']);
  const form = useForm<ContractTerms, typeof contractTerms>({
    schema: contractTerms,
    start: version.terms,
    order: [...numbers, ...dates, ...promises, 'reporting'],
    sentence: (field) =>
      field === 'everyWeeks' || field === 'minutes' || field === 'sessions' || field === 'hoursAMonth'
        ? say('contract.term.between', limits[field])
        : say('contract.term.tooLong'),
    alsoCheck: (terms) => (termsProblem(terms) === null ? {} : { reviewOn: say('rule.review-after-end') }),
  });

  return (
    <form
      onSubmit={form.submit((terms) => change.mutate({ id: version.id, terms }, { onSuccess: onClose }))}
      noValidate
    >
      <Stack gap="md">
        <Text>{say('contract.terms.text')}</Text>
        <div className={styles.termFields}>
          {numbers.map((field) => (
            <NumberInput
              key={field}
              size="md"
              id={form.field(field).id}
              label={say(`contract.term.${field}`)}
              error={form.errors[field]}
              value={form.values[field] ?? ''}
              allowDecimal={field === 'hoursAMonth'}
              allowNegative={false}
              onChange={(value) => form.set(field, typeof value === 'number' ? value : null)}
            />
          ))}
          {dates.map((field) => (
            <DateField key={field} {...form.day(field)} label={say(`contract.term.${field}`)} />
          ))}
        </div>
        {promises.map((field) => (
          <Checkbox
            key={field}
            id={form.field(field).id}
            label={say(`contract.term.${field}.label`)}
            description={say(`contract.term.${field}.text`)}
            checked={form.values[field]}
            onChange={(event) => form.set(field, event.currentTarget.checked)}
          />
        ))}
        <Textarea
          size="md"
          id={form.field('reporting').id}
          label={say('contract.term.reporting')}
          description={say('contract.term.reporting.text')}
          error={form.errors.reporting}
          value={form.values.reporting ?? ''}
          autosize
          minRows={2}
          onChange={(event) => form.set('reporting', event.currentTarget.value)}
        />
        <Failure error={change.error} />
        <FormEnd act={say('contract.terms.keep')} busy={change.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
