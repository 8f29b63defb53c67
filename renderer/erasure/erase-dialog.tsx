import { Anchor, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { z } from 'zod';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { useChange, useRead } from '../app/client.ts';
import { useWhenWritten } from '../app/use-when-written.ts';
import { useWords } from '../app/words.tsx';
import { FocusFirst } from '../mentees/form/focus-first.tsx';
import { useForm } from '../mentees/form/use-form.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Failure, FailureText } from '../ui/failure.tsx';
import { FormEnd } from '../ui/form-end.tsx';

const typedAlias = z.object({ alias: z.string().trim().min(1) });

/** Asks before a mentee is erased: what goes, what stays elsewhere, and the alias, so that it is nobody else. */
export function EraseDialog({
  mentee,
  opened,
  onClose,
}: {
  mentee: Mentee;
  opened: boolean;
  onClose: () => void;
}) {
  const { say } = useWords();
  return (
    <Dialog opened={opened} onClose={onClose} title={say('erasure.title', { alias: mentee.alias })} size="lg">
      {opened && <EraseForm mentee={mentee} onCancel={onClose} />}
    </Dialog>
  );
}

function EraseForm({ mentee, onCancel }: { mentee: Mentee; onCancel: () => void }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { unsaved, whenWritten } = useWhenWritten();
  const extent = useRead('erasure.read', { menteeId: mentee.id });
  const erase = useChange('erasure.erase', []);
  const { alias } = mentee;
  const form = useForm({
    schema: typedAlias,
    start: { alias: '' },
    order: ['alias'],
    sentence: () => say('erasure.missing'),
    alsoCheck: (typed) => (typed.alias === alias ? {} : { alias: say('rule.erase-another-alias') }),
  });
  const submit = (typed: string) =>
    erase.mutate(
      { menteeId: mentee.id, alias: typed },
      {
        onSuccess: async () => {
          notifications.show({ message: say('erasure.done', { alias }) });
          await navigate('/', { replace: true });
          queries.removeQueries({ type: 'inactive' });
          await queries.invalidateQueries();
        },
      },
    );
  const { data } = extent;
  if (data === undefined) return <Failure error={extent.error} />;
  return (
    <form onSubmit={form.submit((typed) => whenWritten(() => submit(typed.alias)))} noValidate>
      <Stack gap="md">
        <Text>{say('erasure.lead', { alias, sessions: data.sessions, files: data.files })}</Text>
        <Text>{say('erasure.stays')}</Text>
        {data.backups > 0 && (
          <Text>
            {say('erasure.backups', { count: data.backups })}{' '}
            <Anchor component={Link} to="/backup">
              {say('erasure.toBackups')}
            </Anchor>
          </Text>
        )}
        <FocusFirst>
          <TextInput {...form.text('alias')} label={say('erasure.alias', { alias })} autoComplete="off" />
        </FocusFirst>
        {unsaved && <FailureText>{say('bin.unsaved')}</FailureText>}
        <Failure error={erase.error} />
        <FormEnd act={say('erasure.act')} busy={erase.isPending} onCancel={onCancel} danger />
      </Stack>
    </form>
  );
}
