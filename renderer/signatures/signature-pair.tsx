import { Button, Text, Title } from '@mantine/core';
import { IconWritingSign } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type Signature,
  type SignatureDetails,
  type SignatureParty,
  signatureParty,
} from '../../shared/domain/signature.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import { SignForm } from './sign-form.tsx';
import { SignatureView } from './signature-view.tsx';
import styles from './signatures.module.css';

interface SignaturePairProps {
  readonly signatures: readonly Signature[];
  /** The names to begin with. */
  readonly names: Readonly<Record<SignatureParty, string>>;
  /** What each of them agrees to by signing. */
  readonly sentences: Readonly<Record<SignatureParty, string>>;
  readonly busy: boolean;
  /** Absent when what was signed is sealed. */
  readonly signing?: {
    readonly sign: (details: SignatureDetails) => void;
    readonly withdraw: (party: SignatureParty) => void;
  };
}

/** Mentor and mentee side by side: what they signed, or the way to sign together on one laptop. */
export function SignaturePair({ signatures, names, sentences, busy, signing }: SignaturePairProps) {
  const { say } = useWords();
  const [open, setOpen] = useState<SignatureParty>();
  return (
    <ul className={styles.pair} aria-label={say('signatures.label')}>
      {signatureParty.options.map((party) => {
        const given = signatures.find((one) => one.party === party);
        return (
          <li
            key={party}
            className={styles.card}
            data-open={(open === party && given === undefined) || undefined}
          >
            <Title order={3} size="h5">
              {say(`signatures.party.${party}`)}
            </Title>
            {given !== undefined && (
              <>
                <SignatureView signature={given} />
                {signing !== undefined && (
                  <Button
                    variant="default"
                    size="xs"
                    aria-label={say('signatures.withdrawOf', { name: given.name })}
                    loading={busy}
                    onClick={() => {
                      setOpen(undefined);
                      signing.withdraw(party);
                    }}
                  >
                    {say('signatures.withdraw')}
                  </Button>
                )}
              </>
            )}
            {given === undefined && (signing === undefined || open !== party) && (
              <Text c="var(--ink-soft)">{say('signatures.awaited')}</Text>
            )}
            {given === undefined && signing !== undefined && open !== party && (
              <Button
                variant="default"
                leftSection={<IconWritingSign size={18} aria-hidden />}
                onClick={() => setOpen(party)}
              >
                {say('signatures.sign', { party })}
              </Button>
            )}
            {given === undefined && signing !== undefined && open === party && (
              <SignForm
                party={party}
                name={names[party]}
                sentence={sentences[party]}
                today={localDayOf(new Date())}
                busy={busy}
                onSign={signing.sign}
                onCancel={() => setOpen(undefined)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
