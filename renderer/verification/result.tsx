import { Title } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconFileUnknown,
  IconSignatureOff,
  type TablerIcon,
} from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { isKnown, type Keyring, standingOf } from '../../shared/domain/known-key.ts';
import type { VerificationResult } from '../../shared/domain/verification.ts';
import type { CheckedRecord } from '../../shared/ipc/procedures/verification.ts';
import type { WordId } from '../../shared/words/index.ts';
import { useWords } from '../app/words.tsx';
import { DocumentDetails } from './document-details.tsx';
import { Findings } from './findings.tsx';
import { SignatureCard } from './signature-card.tsx';
import styles from './verification.module.css';
import { WhatItSays } from './what-it-says.tsx';

type Kind = VerificationResult['verdict'] | 'not-signed';

const looks: Record<Kind, { icon: TablerIcon; title: WordId; text: WordId }> = {
  intact: {
    icon: IconCircleCheck,
    title: 'verification.verdict.intact',
    text: 'verification.means.intact',
  },
  altered: {
    icon: IconAlertTriangle,
    title: 'verification.verdict.altered',
    text: 'verification.means.altered',
  },
  unreadable: {
    icon: IconFileUnknown,
    title: 'verification.verdict.unreadable',
    text: 'verification.means.unreadable',
  },
  'not-signed': {
    icon: IconSignatureOff,
    title: 'verify.not-signed',
    text: 'verification.finding.not-signed',
  },
};

/** All that can be said of a file: in one sentence, then signature by signature, then what was found and what it says. */
export function Result({
  checked,
  fileName,
  keyring,
  another,
}: {
  readonly checked: CheckedRecord;
  readonly fileName: string;
  readonly keyring: Keyring | null;
  readonly another: ReactNode;
}) {
  const { say } = useWords();
  const { result } = checked;
  const { signatures, findings } = result;
  const kind = kindOf(result);
  const allKnown = signatures.every((signature) => isKnown(standingOf(signature, keyring)));
  const { icon: Icon, title, text } = looks[kind];
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => shown.current?.focus(), []);
  return (
    <>
      <div className={styles.verdict} data-kind={kind} ref={shown} tabIndex={-1} role="status">
        <Icon size={30} stroke={1.6} aria-hidden className={styles.icon} />
        <div>
          <Title order={2}>{say(title)}</Title>
          <p>{say(text, { count: signatures.length })}</p>
          {kind === 'intact' && !allKnown && <p>{say('verify.keysOpen')}</p>}
          <p className={styles.file}>{say('verify.of', { fileName })}</p>
        </div>
      </div>
      <Findings findings={findings.filter(({ code }) => code !== 'not-signed')} signatures={signatures} />
      {signatures.length > 0 && (
        <section aria-label={say('verify.signatures', { count: signatures.length })}>
          <Title order={2} className={styles.heading ?? ''}>
            {say('verify.signatures', { count: signatures.length })}
          </Title>
          {signatures.map((signature, index) => (
            <SignatureCard
              // biome-ignore lint/suspicious/noArrayIndexKey: the signatures of a file that was looked at never move
              key={index}
              signature={signature}
              verdict={result.verdict}
              keyring={keyring}
            />
          ))}
          <p className={styles.quiet}>{say('verify.proves')}</p>
        </section>
      )}
      {result.verdict !== 'unreadable' && <WhatItSays checked={checked} />}
      <DocumentDetails document={result.document} />
      <div>{another}</div>
    </>
  );
}

function kindOf({ verdict, findings }: VerificationResult): Kind {
  return verdict === 'unreadable' && findings.some(({ code }) => code === 'not-signed')
    ? 'not-signed'
    : verdict;
}
