import { Title } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle, IconX, type TablerIcon } from '@tabler/icons-react';
import type { Finding, VerifiedSignature } from '../../shared/domain/verification.ts';
import { useWords } from '../app/words.tsx';
import { useFieldWords } from './field-words.ts';
import styles from './verification.module.css';

const icons: Record<Finding['severity'], TablerIcon> = {
  breaks: IconX,
  caution: IconAlertTriangle,
  note: IconInfoCircle,
};

/** What was found, the gravest first, each with its weight in a word and with what to do. */
export function Findings({
  findings,
  signatures,
}: {
  readonly findings: readonly Finding[];
  readonly signatures: readonly VerifiedSignature[];
}) {
  const { say } = useWords();
  const { sayField } = useFieldWords();
  if (findings.length === 0) return null;
  return (
    <section aria-label={say('verify.findings')}>
      <Title order={2} className={styles.heading ?? ''}>
        {say('verify.findings')}
      </Title>
      <ul className={styles.findings}>
        {findings.map(({ code, severity, signature, facts }, index) => {
          const Icon = icons[severity];
          const sentence = say(`verification.finding.${code}`, facts);
          const field = signature === undefined ? undefined : signatures[signature]?.field;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: findings of a file that was looked at never move
            <li key={index} data-severity={severity}>
              <Icon size={20} stroke={1.8} aria-hidden className={styles.icon} />
              <div>
                <p className={styles.severity}>{say(`verification.severity.${severity}`)}</p>
                <p>
                  {field === undefined
                    ? sentence
                    : say('verify.findingOf', { signature: sayField(field), finding: sentence })}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
