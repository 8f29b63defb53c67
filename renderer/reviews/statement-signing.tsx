import { Text } from '@mantine/core';
import { IconRosetteDiscountCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { ClosingStatement } from '../../shared/domain/ending.ts';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { awaitedSignatures, type Signature } from '../../shared/domain/signature.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useChange, useRead } from '../app/client.ts';
import { useWhenWritten } from '../app/use-when-written.ts';
import { useWords } from '../app/words.tsx';
import { SignaturePair } from '../signatures/signature-pair.tsx';
import { Confirm } from '../ui/confirm.tsx';
import { Failure, FailureText } from '../ui/failure.tsx';
import { ReadyButton } from '../ui/ready-button.tsx';

const reads = ['signatures.list', 'endings.list', 'history.list', 'timeline.list'] as const;

/** Both sign a closing statement if they like; it can be sealed with both signatures or with none. */
export function StatementSigning({
  mentee,
  statement,
  signatures,
}: {
  mentee: Mentee;
  statement: ClosingStatement;
  signatures: readonly Signature[];
}) {
  const { say } = useWords();
  const profile = useRead('mentor.profile', undefined);
  const sign = useChange('endings.signStatement', reads);
  const withdraw = useChange('endings.withdrawSignature', reads);
  const seal = useChange('endings.sealStatement', reads);
  const { unsaved, whenWritten } = useWhenWritten();
  const [sealing, setSealing] = useState(false);
  const { id, sealedOn } = statement;
  if (profile.data === undefined) return <Failure error={profile.error} />;
  if (sealedOn !== null && signatures.length === 0) return null;

  const names = { mentor: profile.data.name, mentee: mentee.name ?? mentee.alias };
  const half = signatures.length > 0 && awaitedSignatures(signatures).length > 0;
  return (
    <>
      {sealedOn === null && <Text c="var(--ink-soft)">{say('ending.statement.signingText')}</Text>}
      <SignaturePair
        signatures={signatures}
        names={names}
        sentences={{ mentor: say('ending.statement.sentence'), mentee: say('ending.statement.sentence') }}
        busy={sign.isPending || withdraw.isPending}
        {...(sealedOn === null && {
          signing: {
            sign: (signature) => whenWritten(() => sign.mutate({ id, signature })),
            withdraw: (party) => withdraw.mutate({ id, party }),
          },
        })}
      />
      {unsaved && <FailureText>{say('ending.statement.unsaved')}</FailureText>}
      <Failure error={sign.error ?? withdraw.error} />
      {sealedOn === null && (
        <ReadyButton
          act={say('ending.statement.seal')}
          icon={<IconRosetteDiscountCheck size={18} aria-hidden />}
          ready={!half}
          sentence={half ? say('rule.statement-half-signed') : undefined}
          onAct={() => whenWritten(() => setSealing(true))}
        />
      )}
      <Confirm
        opened={sealing}
        title={say('ending.statement.sealTitle')}
        act={say('ending.statement.seal')}
        busy={seal.isPending}
        problem={<Failure error={seal.error} />}
        onCancel={() => setSealing(false)}
        onConfirm={() =>
          seal.mutate({ id, on: localDayOf(new Date()) }, { onSuccess: () => setSealing(false) })
        }
      >
        {say('ending.statement.sealText')}
      </Confirm>
    </>
  );
}
