import { Button, Text, Title } from '@mantine/core';
import { IconCircleCheckFilled, IconWritingSign } from '@tabler/icons-react';
import { useState } from 'react';
import { type SignatureParty, signatureParty } from '../../shared/domain/signature.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import type { DocumentPreview } from '../../shared/ipc/procedures/documents.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { SignForm } from '../signatures/sign-form.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Failure } from '../ui/failure.tsx';
import styles from './session-records.module.css';

/** Both sign the pages by hand on this laptop if they like, before the file is signed; each time the pages are made anew. */
export function HandSignatures({ preview, onChanged }: { preview: DocumentPreview; onChanged: () => void }) {
  const { say, sayDate } = useWords();
  const [signing, setSigning] = useState<SignatureParty>();
  const sign = useChange('documents.signByHand', []);
  const withdraw = useChange('documents.withdrawHand', []);
  const { previewId, signedByHand, signer, shownAs } = preview;
  const close = () => {
    setSigning(undefined);
    sign.reset();
  };
  const names = { mentor: signer, mentee: shownAs };
  return (
    <section className={styles.hands}>
      <Title order={3} size="h5">
        {say('records.hands')}
      </Title>
      <Text size="sm" c="var(--ink-soft)">
        {say('records.hands.hint')}
      </Text>
      {signatureParty.options.map((party) => {
        const given = signedByHand.find((one) => one.party === party);
        return given === undefined ? (
          <Button
            key={party}
            variant="default"
            size="compact-md"
            leftSection={<IconWritingSign size={17} aria-hidden />}
            onClick={() => setSigning(party)}
          >
            {say('signatures.sign', { party })}
          </Button>
        ) : (
          <div key={party} className={styles.given}>
            <IconCircleCheckFilled size={18} aria-hidden />
            <Text size="sm">
              {say('records.hands.given', { name: given.name, date: sayDate(given.signedOn) })}
            </Text>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={say('signatures.withdrawOf', { name: given.name })}
              loading={withdraw.isPending && withdraw.variables.party === party}
              onClick={() => withdraw.mutate({ previewId, party }, { onSuccess: onChanged })}
            >
              {say('signatures.withdraw')}
            </Button>
          </div>
        );
      })}
      <Failure error={withdraw.error} />
      <Dialog
        opened={signing !== undefined}
        onClose={close}
        title={say('signatures.form', { party: signing ?? 'mentee' })}
        size="lg"
      >
        {signing !== undefined && (
          <SignForm
            party={signing}
            name={names[signing]}
            sentence={say(`records.hands.sentence.${signing}`)}
            today={localDayOf(new Date())}
            busy={sign.isPending}
            onSign={(signature) =>
              sign.mutate(
                { previewId, signature },
                {
                  onSuccess: () => {
                    setSigning(undefined);
                    onChanged();
                  },
                },
              )
            }
            onCancel={close}
          />
        )}
        <Failure error={sign.error} />
      </Dialog>
    </section>
  );
}
