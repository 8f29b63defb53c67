import { type ReactNode, useState } from 'react';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import { Failure } from '../ui/failure.tsx';
import { ShownCode } from './shown-code.tsx';
import { TypeBack } from './type-back.tsx';
import type { useOfferedCode } from './use-offered-code.ts';

export type CodeStep = 'show' | 'type';

interface CodeStepsProps {
  readonly offered: ReturnType<typeof useOfferedCode>;
  readonly heading: (step: CodeStep) => ReactNode;
  /** What happens once the code was typed back. */
  readonly act: string;
  readonly busy: boolean;
  readonly error: AlcoveError | null;
  readonly onTyped: (typed: string) => void;
  /** The code was typed anew; what was said of the one before no longer holds. */
  readonly onRetype: () => void;
}

/** A recovery code is shown and then typed back. It can be looked at again as often as the mentor likes. */
export function CodeSteps({ offered, heading, act, busy, error, onTyped, onRetype }: CodeStepsProps) {
  const [step, setStep] = useState<CodeStep>('show');
  const [typed, setTyped] = useState('');
  const { offer } = offered;

  const type = (next: string) => {
    setTyped(next);
    if (error !== null) onRetype();
  };
  const again = () => {
    onRetype();
    setTyped('');
    setStep('show');
    offered.again();
  };
  return (
    <>
      {heading(step)}
      {step === 'show' ? (
        <>
          <Failure error={offered.error} onRetry={offered.again} />
          {offer !== undefined && <ShownCode offer={offer} onNext={() => setStep('type')} />}
        </>
      ) : (
        <TypeBack
          typed={typed}
          onType={type}
          act={act}
          busy={busy}
          error={error}
          onSubmit={() => onTyped(typed)}
          onBack={() => setStep('show')}
          onAgain={again}
        />
      )}
    </>
  );
}
