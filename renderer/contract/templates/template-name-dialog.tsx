import { Stack, Text, TextInput } from '@mantine/core';
import { z } from 'zod';
import { templateName } from '../../../shared/domain/contract-template.ts';
import type { AlcoveError } from '../../../shared/ipc/errors.ts';
import { useWords } from '../../app/words.tsx';
import { useForm } from '../../mentees/form/use-form.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Failure } from '../../ui/failure.tsx';
import { FormEnd } from '../../ui/form-end.tsx';

interface TemplateNameDialogProps {
  readonly title: string;
  readonly text?: string;
  /** The name to begin with. */
  readonly start: string;
  readonly act: string;
  readonly opened: boolean;
  readonly busy: boolean;
  readonly error: AlcoveError | null;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for the name of a template, new or changed. */
export function TemplateNameDialog({ title, opened, onClose, ...form }: TemplateNameDialogProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <NameForm {...form} onClose={onClose} />
    </Dialog>
  );
}

const named = z.object({ name: templateName });

function NameForm({
  text,
  start,
  act,
  busy,
  error,
  onName,
  onClose,
}: Omit<TemplateNameDialogProps, 'title' | 'opened'>) {
  const { say } = useWords();
  const form = useForm<{ name: string }, typeof named>({
    schema: named,
    start: { name: start },
    order: ['name'],
    sentence: (_, issue) =>
      say(issue.code === 'too_big' ? 'contractTemplates.nameTooLong' : 'contractTemplates.nameMissing'),
  });
  return (
    <form onSubmit={form.submit(({ name }) => onName(name))} noValidate>
      <Stack gap="md">
        {text !== undefined && <Text>{text}</Text>}
        <TextInput
          size="md"
          {...form.text('name')}
          label={say('contractTemplates.name')}
          autoComplete="off"
          data-autofocus
        />
        <Failure error={error} />
        <FormEnd act={act} busy={busy} onCancel={onClose} />
      </Stack>
    </form>
  );
}
