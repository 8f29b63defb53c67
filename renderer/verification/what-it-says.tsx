import { Button, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { CheckedRecord } from '../../shared/ipc/procedures/verification.ts';
import { useWords } from '../app/words.tsx';
import { PdfPages } from '../documents/pdf-pages.tsx';
import { useExpectedPdf } from '../documents/use-expected-pdf.ts';
import styles from './verification.module.css';

/** What the record says of itself, and its pages, from the very bytes that were looked at. */
export function WhatItSays({ checked: { result, pdf } }: { readonly checked: CheckedRecord }) {
  const { say, sayDate, sayMoment } = useWords();
  const [showing, setShowing] = useState(false);
  useExpectedPdf();
  const intact = result.verdict === 'intact';
  const { record } = result.document;
  const title = say(intact ? 'verify.says' : 'verify.saysAltered');
  const rows = record && [
    [say('verify.says.kind'), say(`documents.kind.${record.kind}`, { number: record.number ?? 0 })],
    [say('verify.says.date'), sayDate(record.date)],
    [say('verify.says.mentor'), record.mentor],
    [say('verify.says.mentee'), record.mentee],
    [say('verify.says.madeAt'), sayMoment(record.madeAt)],
  ];
  return (
    <section aria-label={title}>
      <Title order={2} className={styles.heading ?? ''}>
        {title}
      </Title>
      {!intact && (
        <p className={styles.care}>
          <IconAlertTriangle size={20} stroke={1.8} aria-hidden className={styles.icon} />
          <span>{say('verify.saysCare')}</span>
        </p>
      )}
      {rows !== undefined && (
        <dl className={styles.says}>
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {pdf === null ? (
        <p className={styles.quiet}>{say('verify.tooLargeToShow')}</p>
      ) : (
        <Button variant="default" aria-expanded={showing} onClick={() => setShowing(!showing)}>
          {say(showing ? 'verify.hidePages' : 'verify.showPages')}
        </Button>
      )}
      {showing && pdf !== null && (
        <div className={styles.pages}>
          <PdfPages
            bytes={pdf}
            label={say('verify.pages')}
            opening={say('verify.pagesOpening')}
            cannotShow={say('verify.cannotShow')}
          />
        </div>
      )}
    </section>
  );
}
