import { Button, Stack, Text } from '@mantine/core';
import { IconFileSearch } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import type { Countersignable } from '../../shared/ipc/procedures/countersign.ts';
import { call } from '../app/client.ts';
import { useExpectedJob } from '../app/use-expected-job.ts';
import { useWords } from '../app/words.tsx';
import page from '../documents/documents.module.css';
import { PagesModal } from '../documents/pages-modal.tsx';
import { useExpectedPdf } from '../documents/use-expected-pdf.ts';
import { Failure } from '../ui/failure.tsx';
import styles from './countersign.module.css';
import { CountersignStep } from './countersign-step.tsx';

/** What is countersigned: a record that the open vault sealed, or a file. */
export type CountersignSource = { readonly recordId: string } | { readonly token: string };

interface Looked {
  readonly source: CountersignSource;
  readonly record: Countersignable;
}

/** The mentee puts a second digital signature into a record, here or in another copy of Alcove without a vault. */
export function CountersignDialog({
  recordId,
  onClose,
}: {
  /** The sealed record; without it a file is asked for. */
  recordId?: string;
  onClose: () => void;
}) {
  const { say } = useWords();
  return (
    <PagesModal title={say('countersign.title')} onClose={onClose}>
      <Countersigning recordId={recordId} onClose={onClose} />
    </PagesModal>
  );
}

function Countersigning({ recordId, onClose }: { recordId: string | undefined; onClose: () => void }) {
  const { say } = useWords();
  useExpectedJob('countersign');
  useExpectedPdf();
  const look = useMutation<Looked | null, AlcoveError, CountersignSource | undefined>({
    mutationFn: async (given) => {
      const source = given ?? (await call('countersign.chooseRecord', undefined));
      if (source === null) return null;
      const from = 'recordId' in source ? source : { token: source.token };
      return { source: from, record: await call('countersign.look', from) };
    },
    gcTime: 0,
  });
  const { mutate } = look;
  useEffect(() => {
    if (recordId !== undefined) mutate({ recordId });
  }, [mutate, recordId]);

  if (look.data != null) return <CountersignStep {...look.data} onClose={onClose} />;
  if (recordId !== undefined && look.error === null)
    return (
      <Text role="status" className={page.message ?? ''}>
        {say('countersign.looking')}
      </Text>
    );
  return (
    <Stack className={styles.choose ?? ''} gap="lg">
      <Text>{say('countersign.lead')}</Text>
      <Failure error={look.error} />
      {recordId === undefined && (
        <div>
          <Button
            size="md"
            leftSection={<IconFileSearch size={18} aria-hidden />}
            loading={look.isPending}
            onClick={() => look.mutate(undefined)}
          >
            {say('countersign.choose')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
