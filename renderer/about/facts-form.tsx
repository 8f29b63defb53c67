import { Stack } from '@mantine/core';
import { detailsProblem, isAliasUsed, type Mentee } from '../../shared/domain/mentee.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useChange, useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { FocusFirst } from '../mentees/form/focus-first.tsx';
import { useForm } from '../mentees/form/use-form.ts';
import { Failure } from '../ui/failure.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { AboutField } from './about-field.tsx';
import { type AboutValues, aboutSchema, directedFields, type FieldName, valuesOf } from './about-parts.ts';

/** The fields of one part; a refusal leaves what was typed. */
export function FactsForm({
  mentee,
  fields,
  onClose,
}: {
  mentee: Mentee;
  fields: readonly FieldName[];
  onClose: () => void;
}) {
  const { say } = useWords();
  const mentees = useRead('mentees.list', undefined);
  const change = useChange('mentees.change');
  const form = useForm<AboutValues, typeof aboutSchema>({
    schema: aboutSchema,
    start: valuesOf(mentee, fields),
    order: fields,
    sentence: (field, issue) => {
      if (field === 'hoursAMonth') return say('about.hoursWrong');
      if (field === 'alias' && issue.code === 'too_small') return say('mentees.form.aliasMissing');
      return say('mentees.form.tooLong', { max: issue.code === 'too_big' ? Number(issue.maximum) : 0 });
    },
    alsoCheck: (changes) => {
      const problem = detailsProblem(changes, localDayOf(new Date()));
      const used = changes.alias !== undefined && isAliasUsed(changes.alias, mentees.data ?? [], mentee.id);
      return {
        ...(used && { alias: say('rule.alias-used') }),
        ...(problem === 'informed-ahead' && { lineManagerInformedOn: say('rule.informed-ahead') }),
        ...(problem === 'notice-ahead' && { privacyNoticeOn: say('rule.notice-ahead') }),
      };
    },
  });
  const asked = fields.filter((name) => form.values.origin === 'directed' || !directedFields.includes(name));

  return (
    <form
      onSubmit={form.submit((changes) => change.mutate({ id: mentee.id, changes }, { onSuccess: onClose }))}
      noValidate
    >
      <FocusFirst>
        <Stack gap="md">
          {asked.map((name) => (
            <AboutField
              key={name}
              name={name}
              id={form.field(name).id}
              value={form.values[name] ?? null}
              error={form.errors[name]}
              onChange={(value) => form.set(name, value)}
            />
          ))}
          <Failure error={change.error} />
          <FormEnd act={say('about.save')} busy={change.isPending} onCancel={onClose} />
        </Stack>
      </FocusFirst>
    </form>
  );
}
