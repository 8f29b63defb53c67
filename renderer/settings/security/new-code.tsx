import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { VaultState } from '../../../shared/ipc/procedures/vault.ts';
import { call } from '../../app/client.ts';
import { useWords } from '../../app/words.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { CodeSteps } from '../../vault/code-steps.tsx';
import { useOfferedCode } from '../../vault/use-offered-code.ts';
import { Done } from './done.tsx';
import { ExposedOffer } from './exposed-offer.tsx';
import styles from './security.module.css';

interface NewCodeProps {
  readonly opened: boolean;
  /** The vault has none yet. */
  readonly first: boolean;
  readonly onClose: () => void;
  readonly onChangeKey: () => void;
}

/** Makes a new recovery code. The present one dies only once the new one was typed back. */
export function NewCode({ opened, first, onClose, onChangeKey }: NewCodeProps) {
  const { say } = useWords();
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={say('keys.newCode.title')}
      size="lg"
      closeOnClickOutside={false}
    >
      <NewCodeSteps first={first} onClose={onClose} onChangeKey={onChangeKey} />
    </Dialog>
  );
}

function NewCodeSteps({ first, onClose, onChangeKey }: Omit<NewCodeProps, 'opened'>) {
  const { say } = useWords();
  const queries = useQueryClient();
  // what it was when the dialog was opened: the code that is made here does not count as one of before
  const [isFirst] = useState(first);
  const offered = useOfferedCode();
  const confirm = useMutation<VaultState, AlcoveError, string>({
    mutationFn: (typed) => call('keys.confirmCode', { typed }),
    onSuccess: () => {
      offered.taken();
      return queries.invalidateQueries({ queryKey: ['keys.overview'] });
    },
    gcTime: 0,
  });
  if (confirm.isSuccess && isFirst) {
    return (
      <Done title={say('keys.newCode.doneFirst')}>
        <Group justify="flex-end">
          <Button onClick={onClose}>{say('keys.close')}</Button>
        </Group>
      </Done>
    );
  }
  if (confirm.isSuccess) {
    return (
      <ExposedOffer
        replaced="code"
        done={say('keys.newCode.done')}
        onClose={onClose}
        onChangeKey={onChangeKey}
      />
    );
  }
  return (
    <CodeSteps
      offered={offered}
      heading={(step) => (
        <p className={styles.dialogLead}>
          {step === 'type'
            ? say('keys.typeBack.lead')
            : say(isFirst ? 'keys.newCode.leadFirst' : 'keys.newCode.lead')}
        </p>
      )}
      act={say('keys.newCode.act')}
      busy={confirm.isPending}
      error={confirm.error}
      onTyped={(typed) => confirm.mutate(typed)}
      onRetype={confirm.reset}
    />
  );
}
