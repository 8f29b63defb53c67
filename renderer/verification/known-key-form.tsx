import { Stack, Text, Textarea, TextInput } from '@mantine/core';
import { z } from 'zod';
import { parseFingerprint } from '../../shared/domain/fingerprint.ts';
import { knownKeyDetails } from '../../shared/domain/known-key.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { useForm } from '../mentees/form/use-form.ts';
import { Failure } from '../ui/failure.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { problemOf } from './say-typed.ts';

/** As typed, in words or hex; its value is the hex. */
const typedKey = knownKeyDetails.extend({
  fingerprint: z.string().transform((typed, context) => {
    const parsed = parseFingerprint(typed);
    if ('hex' in parsed) return parsed.hex;
    context.addIssue({ code: 'custom', params: { typed } });
    return z.NEVER;
  }),
});

/** Takes down a fingerprint that its holder gave in another way than by a record. */
export function KnownKeyForm({ onDone }: { readonly onDone: () => void }) {
  const { say } = useWords();
  const keep = useChange('verification.keepKey', ['verification.keyring']);
  const today = localDayOf(new Date());
  const sayProblem = (typed: string) => {
    const parsed = parseFingerprint(typed);
    return 'problem' in parsed ? say(...problemOf(parsed)) : '';
  };
  const form = useForm<{ name: string; fingerprint: string; comparedOn: string | null }, typeof typedKey>({
    schema: typedKey,
    start: { name: '', fingerprint: '', comparedOn: today },
    order: ['name', 'fingerprint', 'comparedOn'],
    alsoCheck: ({ comparedOn }) => (comparedOn > today ? { comparedOn: say('knownKeys.dayAhead') } : {}),
    sentence: (field, issue) => {
      if (field === 'name') return say('knownKeys.nameMissing');
      if (field === 'comparedOn') return say('knownKeys.dayMissing');
      return sayProblem(issue.code === 'custom' ? String(issue.params?.typed) : '');
    },
  });
  return (
    <form onSubmit={form.submit((details) => keep.mutate(details, { onSuccess: onDone }))} noValidate>
      <Stack gap="md">
        <Text c="var(--ink-soft)">{say('knownKeys.addLead')}</Text>
        <TextInput
          size="md"
          {...form.text('name')}
          label={say('knownKeys.name')}
          autoComplete="off"
          data-autofocus
        />
        <Textarea
          size="md"
          {...form.text('fingerprint')}
          label={say('knownKeys.fingerprint')}
          description={say('knownKeys.fingerprintHint')}
          autosize
          minRows={2}
          autoComplete="off"
        />
        <DateField {...form.day('comparedOn')} label={say('knownKeys.comparedOnDay')} optional={false} />
        <Failure error={keep.error} />
        <FormEnd act={say('knownKeys.keep')} busy={keep.isPending} onCancel={onDone} />
      </Stack>
    </form>
  );
}
