import { useState } from 'react';
import { useWords } from '../../app/words.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { PresentPassword } from './present-password.tsx';
import { VaultKeySteps } from './vault-key-steps.tsx';

interface ChangeVaultKeyProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Encrypts the vault anew: the present password, a new code typed back, the work itself, and what comes after it. */
export function ChangeVaultKey({ opened, onClose }: ChangeVaultKeyProps) {
  const { say } = useWords();
  const [working, setWorking] = useState(false);
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={say('keys.rekey.title')}
      size="lg"
      closeOnClickOutside={false}
      closeOnEscape={!working}
      withCloseButton={!working}
    >
      <ChangeVaultKeySteps onWorking={setWorking} onClose={onClose} />
    </Dialog>
  );
}

interface ChangeVaultKeyStepsProps {
  readonly onWorking: (working: boolean) => void;
  readonly onClose: () => void;
}

function ChangeVaultKeySteps({ onWorking, onClose }: ChangeVaultKeyStepsProps) {
  const [password, setPassword] = useState<string>();
  return password === undefined ? (
    <PresentPassword onRight={setPassword} onCancel={onClose} />
  ) : (
    <VaultKeySteps password={password} onWorking={onWorking} onClose={onClose} />
  );
}
