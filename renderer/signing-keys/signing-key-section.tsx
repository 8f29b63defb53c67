import { Button } from '@mantine/core';
import { IconCertificate, IconFileImport, IconPlus, IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { keyAttention, type SigningKey } from '../../shared/domain/signing-key.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useChange, useRead } from '../app/client.ts';
import { useOpenVault } from '../app/open-vault-context.ts';
import { useWords } from '../app/words.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Failure } from '../ui/failure.tsx';
import { PageSection } from '../ui/page.tsx';
import { EarlierKeys } from './earlier-keys.tsx';
import { ImportKey } from './import-key.tsx';
import { KeyFingerprint } from './key-fingerprint.tsx';
import { NewKeyForm } from './new-key-form.tsx';
import styles from './signing-keys.module.css';

/** In Settings: the key that signs the mentor's records, what can be handed out of it, and the keys of before. */
export function SigningKeySection() {
  const { say } = useWords();
  const { readOnly } = useOpenVault();
  const { data: keys, error, refetch } = useRead('signingKeys.overview', undefined);
  const [dialog, setDialog] = useState<'new' | 'import'>();
  const close = () => setDialog(undefined);
  const section = useShownWhenAskedFor(keys !== undefined);
  return (
    <div ref={section}>
      <PageSection title={say('signingKeys.title')}>
        <p className={styles.lead}>{say('signingKeys.lead')}</p>
        <Failure error={error} onRetry={() => void refetch()} />
        {keys?.inUse && <KeyInUse key={keys.inUse.id} signingKey={keys.inUse} mentorName={keys.mentorName} />}
        {keys !== undefined && !readOnly && (
          <div className={styles.acts}>
            <Button
              variant="default"
              leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
              onClick={() => setDialog('new')}
            >
              {say('signingKeys.new')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconFileImport size={16} stroke={1.8} aria-hidden />}
              onClick={() => setDialog('import')}
            >
              {say('signingKeys.import')}
            </Button>
          </div>
        )}
        {keys !== undefined && keys.earlier.length > 0 && (
          <EarlierKeys signingKeys={keys.earlier} readOnly={readOnly} />
        )}
        <Dialog opened={dialog === 'new'} onClose={close} title={say('signingKeys.new.title')} size="lg">
          {keys !== undefined && <NewKeyForm mentorName={keys.mentorName} onClose={close} />}
        </Dialog>
        <Dialog
          opened={dialog === 'import'}
          onClose={close}
          title={say('signingKeys.import.title')}
          size="lg"
          closeOnClickOutside={false}
        >
          <ImportKey onClose={close} />
        </Dialog>
      </PageSection>
    </div>
  );
}

function KeyInUse({ signingKey: key, mentorName }: { signingKey: SigningKey; mentorName: string }) {
  const { say, sayDate } = useWords();
  const card = useChange('signingKeys.saveCard', []);
  const certificate = useChange('signingKeys.saveCertificate', []);
  const attention = keyAttention(key, { now: new Date(), mentorName });
  const day = (instant: string) => sayDate(localDayOf(new Date(instant)));
  return (
    <>
      {attention !== null && (
        <div className={styles.note}>
          <p>
            {say(`signingKeys.attention.${attention}`, {
              date: day(key.validUntil),
              old: key.name,
              name: mentorName,
            })}
          </p>
        </div>
      )}
      <dl className={styles.facts}>
        <dt>{say('signingKeys.bears')}</dt>
        <dd>{key.name}</dd>
        <dt>{say('signingKeys.issuer')}</dt>
        <dd>{key.issuer ?? say('signingKeys.issuerNone')}</dd>
        <dt>{say('signingKeys.kind')}</dt>
        <dd>{key.key}</dd>
        <dt>{say(`signingKeys.added.${key.origin}`)}</dt>
        <dd>{day(key.addedAt)}</dd>
        <dt>{say('signingKeys.validUntil')}</dt>
        <dd>{day(key.validUntil)}</dd>
        {key.reason !== null && (
          <>
            <dt>{say('signingKeys.reason')}</dt>
            <dd>{key.reason}</dd>
          </>
        )}
        <KeyFingerprint fingerprint={key.fingerprint} />
      </dl>
      <p className={styles.hint}>{say('signingKeys.details')}</p>
      <div className={styles.acts}>
        <Button
          leftSection={<IconPrinter size={16} stroke={1.8} aria-hidden />}
          loading={card.isPending}
          onClick={() => card.mutate({ id: key.id })}
        >
          {say('signingKeys.card')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconCertificate size={16} stroke={1.8} aria-hidden />}
          loading={certificate.isPending}
          onClick={() => certificate.mutate({ id: key.id })}
        >
          {say('signingKeys.certificate')}
        </Button>
      </div>
      <Failure error={card.error ?? certificate.error} />
      <p role="status" className={styles.hint}>
        {card.data ? say('signingKeys.cardSaved', card.data) : ''}
        {certificate.data ? say('signingKeys.saved', certificate.data) : ''}
      </p>
    </>
  );
}

/** Brings the section into view where Home's reminder leads here. */
function useShownWhenAskedFor(ready: boolean) {
  const { hash, key } = useLocation();
  const section = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, the place comes into view again
  useEffect(() => {
    if (hash === '#signing-key' && ready) section.current?.scrollIntoView({ block: 'start' });
  }, [hash, key, ready]);
  return section;
}
