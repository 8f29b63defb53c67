import { Title } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClock,
  IconHelpCircle,
  IconX,
  type TablerIcon,
} from '@tabler/icons-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { isKnown, type Keyring, type KeyStanding, standingOf } from '../../shared/domain/known-key.ts';
import type { VerificationVerdict, VerifiedSignature } from '../../shared/domain/verification.ts';
import { useWords } from '../app/words.tsx';
import { CompareKey } from './compare-key.tsx';
import { useFieldWords } from './field-words.ts';
import { SignatureDetails } from './signature-details.tsx';
import styles from './verification.module.css';

type Tone = 'yes' | 'no' | 'care' | 'open';

const icons: Record<Tone, TablerIcon> = {
  yes: IconCircleCheck,
  no: IconX,
  care: IconAlertTriangle,
  open: IconHelpCircle,
};

const tones: Record<KeyStanding['kind'], Tone> = {
  own: 'yes',
  known: 'yes',
  'own-name': 'care',
  'known-name': 'care',
  unknown: 'open',
};

/** One signature: whether it is unchanged, whether its key is known, and when it claims to have been made, kept apart. */
export function SignatureCard({
  signature,
  verdict,
  keyring,
}: {
  readonly signature: VerifiedSignature;
  readonly verdict: VerificationVerdict;
  readonly keyring: Keyring | null;
}) {
  const { say, sayDate, sayMoment } = useWords();
  const { sayField } = useFieldWords();
  const titleId = useId();
  const [same, setSame] = useState(false);
  const card = useRef<HTMLElement>(null);
  const { holds, fingerprint, claimedName, claimedTime } = signature;
  const standing = standingOf(signature, keyring);
  const isOpen = !isKnown(standing);

  const sayStanding = () => {
    if (standing.kind === 'known')
      return say('verify.key.known', { name: standing.name, date: sayDate(standing.comparedOn) });
    if (standing.kind === 'known-name') return say('verify.key.known-name', { name: standing.name });
    return say(`verify.key.${standing.kind}`);
  };
  return (
    <article className={styles.signature} aria-labelledby={titleId} ref={card} tabIndex={-1}>
      <Title order={3} id={titleId}>
        {sayField(signature.field)}
      </Title>
      {claimedName !== undefined && (
        <p className={styles.claimed}>{say('verify.claimedName', { name: claimedName })}</p>
      )}
      <dl className={styles.questions}>
        <Question question={say('verify.unchanged')} {...unchanged(signature, verdict, say)} />
        {holds ? (
          <Question
            question={say('verify.key')}
            tone={same && isOpen ? 'yes' : tones[standing.kind]}
            answer={same && isOpen ? say('verify.key.same') : sayStanding()}
          >
            {fingerprint !== undefined && isOpen && (
              <CompareKey
                fingerprint={fingerprint}
                name={claimedName ?? ''}
                inVault={keyring !== null}
                onCompared={setSame}
                onKept={() => card.current?.focus()}
              />
            )}
          </Question>
        ) : (
          <Question question={say('verify.key')} tone="open" answer={say('verify.key.cannot-say')} />
        )}
        <Question
          question={say('verify.when')}
          tone="open"
          icon={IconClock}
          answer={
            claimedTime === undefined
              ? say('verify.when.none')
              : say('verify.when.claimed', { moment: sayMoment(claimedTime) })
          }
        />
      </dl>
      <SignatureDetails signature={signature} />
    </article>
  );
}

type Say = ReturnType<typeof useWords>['say'];

function unchanged(
  { holds, covers }: VerifiedSignature,
  verdict: VerificationVerdict,
  say: Say,
): { tone: Tone; answer: string } {
  if (!holds) return { tone: 'no', answer: say('verify.unchanged.no') };
  if (verdict !== 'intact') return { tone: 'care', answer: say('verify.unchanged.part') };
  const reach = covers.whole
    ? say('verification.signature.covers.whole')
    : say('verification.signature.covers.part', { bytes: covers.bytes });
  return { tone: 'yes', answer: say('verify.unchanged.yes', { covers: reach }) };
}

function Question({
  question,
  answer,
  tone,
  icon,
  children,
}: {
  readonly question: string;
  readonly answer: string;
  readonly tone: Tone;
  readonly icon?: TablerIcon;
  readonly children?: ReactNode;
}) {
  const Icon = icon ?? icons[tone];
  return (
    <div className={styles.question} data-tone={tone}>
      <dt>{question}</dt>
      <dd>
        <p className={styles.answer}>
          <Icon size={20} stroke={1.8} aria-hidden className={styles.icon} />
          <span>{answer}</span>
        </p>
        {children}
      </dd>
    </div>
  );
}
