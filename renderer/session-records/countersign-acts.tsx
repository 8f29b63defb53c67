import { Button } from '@mantine/core';
import { IconFileImport, IconWritingSign } from '@tabler/icons-react';
import { useState } from 'react';
import { useChange } from '../app/client.ts';
import { useTurned } from '../app/turned.tsx';
import { useWords } from '../app/words.tsx';
import { CountersignDialog } from '../countersign/countersign-dialog.tsx';
import { Failure } from '../ui/failure.tsx';
import { recordReads } from './record-reads.ts';

/** The two ways to the mentee's digital signature: given here, or brought back in a file. */
export function CountersignActs({
  recordId,
  moment,
  done,
}: {
  recordId: string;
  moment: string;
  /** A countersigned file is kept already: what was just done is still shown, and no more is offered. */
  done: boolean;
}) {
  const { say } = useWords();
  const turned = useTurned();
  const [signing, setSigning] = useState(false);
  const takeIn = useChange('countersign.takeIn', recordReads);
  return (
    <>
      {!done && (
        <>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconWritingSign size={16} aria-hidden />}
            aria-label={say('records.countersignOf', { moment })}
            onClick={() => setSigning(true)}
          >
            {say('records.countersign')}
          </Button>
          {!turned && (
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconFileImport size={16} aria-hidden />}
              aria-label={say('records.takeInOf', { moment })}
              loading={takeIn.isPending}
              onClick={() => takeIn.mutate({ recordId })}
            >
              {say('records.takeIn')}
            </Button>
          )}
        </>
      )}
      {!done && <Failure error={takeIn.error} />}
      {signing && <CountersignDialog recordId={recordId} onClose={() => setSigning(false)} />}
    </>
  );
}
