import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ContractVersion } from '../../shared/domain/contract.ts';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import { useChange } from '../app/client.ts';
import { flushAll } from '../app/pending-writes.ts';
import { useWords } from '../app/words.tsx';
import { dayOf } from '../mentees/form/british-date.ts';
import { DateField } from '../mentees/form/date-field.tsx';
import { Failure } from '../ui/failure.tsx';

/** Records that both agreed, and on which day. What is sealed is exactly what was written last. */
export function AgreeDialog({
  version,
  opened,
  onClose,
}: {
  version: ContractVersion;
  opened: boolean;
  onClose: () => void;
}) {
  const { say } = useWords();
  const [agreedOn, setAgreedOn] = useState<string | null>(dayOf(new Date()));
  const [problem, setProblem] = useState<'missing' | 'unsaved'>();
  const agree = useChange('contracts.agree', [
    'contracts.list',
    'mentees.get',
    'mentees.list',
    'home.overview',
    'timeline.list',
  ]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (agreedOn === null) return setProblem('missing');
    setProblem(undefined);
    if ((await flushAll()) > 0) return setProblem('unsaved');
    agree.mutate({ id: version.id, agreedOn }, { onSuccess: onClose });
  };
  const error: AlcoveError | null = agree.error;

  return (
    <Modal opened={opened} onClose={onClose} title={say('contract.recordAgreement')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <Text>{say('contract.agreeText')}</Text>
          <DateField
            label={say('contract.agreedOn')}
            value={agreedOn}
            optional={false}
            error={problem === 'missing' ? say('contract.dateMissing') : undefined}
            onChange={setAgreedOn}
          />
          {problem === 'unsaved' && <Text role="alert">{say('contract.unsaved')}</Text>}
          <Failure error={error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('contract.cancel')}
            </Button>
            <Button type="submit" loading={agree.isPending}>
              {say('contract.seal')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
