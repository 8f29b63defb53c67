import { Text, Title } from '@mantine/core';
import { IconCircleCheckFilled } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { inGroups } from '../../shared/domain/fingerprint.ts';
import type { Countersignable, Countersigned } from '../../shared/ipc/procedures/countersign.ts';
import { useWords } from '../app/words.tsx';
import page from '../documents/documents.module.css';
import { PdfPages } from '../documents/pdf-pages.tsx';
import styles from './countersign.module.css';
import type { CountersignSource } from './countersign-dialog.tsx';
import { CountersignForm } from './countersign-form.tsx';
import { CountersignedResult } from './countersigned-result.tsx';

/** The pages as they are, what is known of them, and the way to sign them. */
export function CountersignStep({
  source,
  record,
  onClose,
}: {
  source: CountersignSource;
  record: Countersignable;
  onClose: () => void;
}) {
  const { say } = useWords();
  const [cannotShow, setCannotShow] = useState(false);
  const [done, setDone] = useState<Countersigned>();
  const failed = useCallback(() => setCannotShow(true), []);
  const { pdf, result } = record;
  return (
    <div className={page.columns}>
      <PdfPages
        bytes={pdf}
        opening={say('records.view.opening')}
        cannotShow={say('countersign.cannotShow')}
        onFailed={failed}
      />
      <div className={page.side}>
        {done === undefined ? (
          <>
            <RecordFacts result={result} />
            {!cannotShow && (
              <CountersignForm
                source={source}
                mentee={result.document.record?.mentee ?? ''}
                onDone={setDone}
              />
            )}
          </>
        ) : (
          <CountersignedResult done={done} onClose={onClose} />
        )}
      </div>
    </div>
  );
}

function RecordFacts({ result: { document, signatures } }: Pick<Countersignable, 'result'>) {
  const { say, sayDate, sayMoment } = useWords();
  const { record } = document;
  const [signature] = signatures;
  if (record === undefined || signature === undefined) return null;
  return (
    <section>
      <Title order={3} size="h5">
        {say('countersign.record')}
      </Title>
      <Text className={styles.intact ?? ''}>
        <IconCircleCheckFilled size={20} aria-hidden />
        {say('countersign.intact')}
      </Text>
      <dl className={page.facts}>
        <dt>{say('countersign.document')}</dt>
        <dd>
          {say('countersign.documentOf', {
            document: say(`documents.kind.${record.kind}`, { number: record.number ?? 0 }),
            date: sayDate(record.date),
          })}
        </dd>
        <dt>{say('countersign.mentor')}</dt>
        <dd>{record.mentor}</dd>
        <dt>{say('countersign.mentee')}</dt>
        <dd>{record.mentee}</dd>
        {signature.claimedTime !== undefined && (
          <>
            <dt>{say('countersign.signedAt')}</dt>
            <dd>{sayMoment(signature.claimedTime)}</dd>
          </>
        )}
        <dt>{say('countersign.mentorKey')}</dt>
        <dd className={page.hex}>{inGroups(signature.fingerprint ?? '')}</dd>
      </dl>
      <Text size="sm">{say('countersign.compare')}</Text>
    </section>
  );
}
