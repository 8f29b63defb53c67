import { Text, Title } from '@mantine/core';
import { IconRosetteDiscountCheck } from '@tabler/icons-react';
import type { ContractVersion } from '../../shared/domain/contract.ts';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { awaitedSignatures, type Signature } from '../../shared/domain/signature.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useChange, useRead } from '../app/client.ts';
import { useWhenWritten } from '../app/use-when-written.ts';
import { useWords } from '../app/words.tsx';
import { SignaturePair } from '../signatures/signature-pair.tsx';
import { Failure, FailureText } from '../ui/failure.tsx';
import { ReadyButton } from '../ui/ready-button.tsx';
import styles from './contract.module.css';
import { sealedReads } from './sealed-reads.ts';

/** Both sign on the laptop, one after the other; with both signatures the version is sealed. */
export function ContractSigning({
  mentee,
  version,
  signatures,
}: {
  mentee: Mentee;
  version: ContractVersion;
  signatures: readonly Signature[];
}) {
  const { say } = useWords();
  const profile = useRead('mentor.profile', undefined);
  const sign = useChange('contracts.sign', ['signatures.list', 'contracts.list', 'history.list']);
  const withdraw = useChange('contracts.withdrawSignature', [
    'signatures.list',
    'contracts.list',
    'history.list',
  ]);
  const agree = useChange('contracts.agree', sealedReads);
  const { unsaved, whenWritten } = useWhenWritten();
  const { id } = version;
  const awaited = awaitedSignatures(signatures);
  const mentor = profile.data?.name ?? '';
  const names = { mentor, mentee: mentee.alias };

  return (
    <section className={styles.part} aria-label={say('contract.signing')}>
      <Title order={2} size="h4">
        {say('contract.signing')}
      </Title>
      <Text c="var(--ink-soft)">{say('contract.signingText')}</Text>
      <SignaturePair
        key={mentor}
        signatures={signatures}
        names={names}
        sentences={{
          mentor: say('contractPrint.sentence.mentor', { number: version.number }),
          mentee: say('contractPrint.sentence.mentee', { number: version.number }),
        }}
        busy={sign.isPending || withdraw.isPending}
        signing={{
          sign: (signature) => whenWritten(() => sign.mutate({ id, signature })),
          withdraw: (party) => withdraw.mutate({ id, party }),
        }}
      />
      {unsaved && <FailureText>{say('contract.unsavedSign')}</FailureText>}
      <Failure error={sign.error ?? withdraw.error ?? agree.error ?? profile.error} />
      {signatures.length > 0 && (
        <ReadyButton
          act={say('contract.sealSigned')}
          icon={<IconRosetteDiscountCheck size={18} aria-hidden />}
          ready={awaited[0] === undefined}
          sentence={
            awaited[0] === undefined
              ? say('contract.bothSigned')
              : say('contract.awaiting', { party: awaited[0], name: names[awaited[0]] })
          }
          busy={agree.isPending}
          onAct={() => agree.mutate({ id, how: 'signed', agreedOn: localDayOf(new Date()) })}
        />
      )}
    </section>
  );
}
