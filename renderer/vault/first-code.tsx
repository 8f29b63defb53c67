import { useMutation } from '@tanstack/react-query';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import type { VaultState } from '../../shared/ipc/procedures/vault.ts';
import { call } from '../app/client.ts';
import { TrialNotice } from '../app/trial-notice.tsx';
import { useWords } from '../app/words.tsx';
import { QuietScreen } from '../ui/quiet-screen.tsx';
import { type CodeStep, CodeSteps } from './code-steps.tsx';
import { LockForNow } from './lock-for-now.tsx';
import { StepTitle } from './step-title.tsx';
import styles from './unfinished.module.css';
import { useOfferedCode } from './use-offered-code.ts';

/** The recovery code of a vault that has none yet. Once it was typed back the vault opens and this screen is gone. */
export function FirstCode() {
  const { say } = useWords();
  const offered = useOfferedCode();
  const confirm = useMutation<VaultState, AlcoveError, string>({
    mutationFn: (typed) => call('keys.confirmCode', { typed }),
    onSuccess: offered.taken,
    gcTime: 0,
  });
  const heading = (step: CodeStep) => (
    <>
      <StepTitle key={step} over={say('keys.show.step', { step: step === 'show' ? 1 : 2, steps: 2 })}>
        {say(`keys.${step === 'show' ? 'show' : 'typeBack'}.title`)}
      </StepTitle>
      <p className={styles.lead}>{say(`keys.${step === 'show' ? 'show' : 'typeBack'}.lead`)}</p>
    </>
  );
  return (
    <QuietScreen notice={<TrialNotice />}>
      <CodeSteps
        offered={offered}
        heading={heading}
        act={say('keys.typeBack.open')}
        busy={confirm.isPending}
        error={confirm.error}
        onTyped={(typed) => confirm.mutate(typed)}
        onRetype={confirm.reset}
      />
      <LockForNow />
    </QuietScreen>
  );
}
