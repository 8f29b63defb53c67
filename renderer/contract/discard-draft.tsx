import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ContractVersion } from '../../shared/domain/contract.ts';
import { useChange } from '../app/client.ts';
import { useWhenWritten } from '../app/use-when-written.ts';
import { useWords } from '../app/words.tsx';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Failure, FailureText } from '../ui/failure.tsx';

/** A draft that is not wanted any more goes, after a question that says what goes with it and what stays. */
export function DiscardDraft({
  version,
  inForce,
}: {
  version: ContractVersion;
  /** The version that was agreed last. */
  inForce: ContractVersion | undefined;
}) {
  const { say } = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { unsaved, whenWritten, leave } = useWhenWritten();
  const discard = useChange('contracts.discard', []);
  const { id, menteeId, number } = version;
  const close = () => {
    setAsking(false);
    leave();
    discard.reset();
  };
  const confirm = () =>
    discard.mutate(
      { id },
      {
        onSuccess: async () => {
          await navigate(workspacePath(menteeId, 'contract'), { replace: true });
          await queries.invalidateQueries();
        },
      },
    );
  return (
    <div>
      <Button
        variant="subtle"
        color="var(--danger)"
        size="sm"
        leftSection={<IconTrash size={18} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {say('contract.discard')}
      </Button>
      <Confirm
        opened={asking}
        title={say('contract.discardTitle', { number })}
        act={say('contract.discardAct')}
        danger
        busy={discard.isPending}
        problem={
          <>
            {unsaved && <FailureText>{say('bin.unsaved')}</FailureText>}
            <Failure error={discard.error} />
          </>
        }
        onConfirm={() => whenWritten(confirm)}
        onCancel={close}
      >
        {say('contract.discardText')}{' '}
        {inForce !== undefined && say('contract.discardKept', { number: inForce.number })}
      </Confirm>
    </div>
  );
}
