import { Button, Code, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import type { Output } from '../../shared/ipc/contract.ts';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import { call } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { NewPassword } from '../vault/new-password.tsx';
import { useNewPassword } from '../vault/use-new-password.ts';

/** Words that somebody who guesses would try first. */
const known = ['session', 'record', 'mentoring', 'alcove'];

/** Chooses a passphrase and saves the sealed file; then says how it is opened, and how the passphrase travels. */
export function EnvelopeForm({
  recordId,
  onClose,
  onSealed,
}: {
  recordId: string;
  onClose: () => void;
  /** The passphrase stands here now, and nowhere else. */
  onSealed: () => void;
}) {
  const { say } = useWords();
  const chosen = useNewPassword(known);
  const save = useMutation<Output<'records.saveEnvelope'>, AlcoveError, string>({
    mutationFn: (passphrase) => call('records.saveEnvelope', { id: recordId, passphrase }),
    // the passphrase is kept nowhere
    gcTime: 0,
    onSuccess: (saved) => {
      if (saved !== null) onSealed();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const passphrase = chosen.take();
    if (passphrase !== null && !save.isPending) save.mutate(passphrase);
  };
  if (save.data != null) {
    const { fileName, place } = save.data;
    return (
      <Stack gap="md" role="status">
        <Text fw={600}>{say('envelope.saved', { fileName, place })}</Text>
        <Text>{say('envelope.otherWay')}</Text>
        <div>
          <Text size="sm" c="var(--ink-soft)">
            {say('envelope.passphrase')}
          </Text>
          <Code block>{chosen.fields.value.password}</Code>
        </div>
        <div>
          <Text size="sm">{say('envelope.howOpened')}</Text>
          <Code block>{`age -d -o "${fileName.replace(/\.age$/, '')}" "${fileName}"`}</Code>
        </div>
        <Button onClick={onClose}>{say('envelope.close')}</Button>
      </Stack>
    );
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text>{say('envelope.lead')}</Text>
        <NewPassword
          {...chosen.fields}
          label={say('envelope.passphrase')}
          againLabel={say('envelope.again')}
          hint={say('envelope.hint')}
          advice={null}
        />
        <Text size="sm">{say('envelope.otherWay')}</Text>
        <Failure error={save.error} />
        <FormEnd act={say('envelope.act')} busy={save.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
