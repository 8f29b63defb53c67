import { Stack, Text, Textarea } from '@mantine/core';
import { z } from 'zod';
import { amendmentReason } from '../../shared/domain/signed-record.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useChange, useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { useForm } from '../mentees/form/use-form.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Failure } from '../ui/failure.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { recordReads } from './record-reads.ts';

const schema = z.object({ reason: amendmentReason });

/** Asks why a signed record is amended, and opens its words for that; later, rewords the reason. */
export function AmendDialog({
  sessionId,
  opened,
  onClose,
}: {
  sessionId: string;
  opened: boolean;
  onClose: () => void;
}) {
  const { say } = useWords();
  return (
    <Dialog opened={opened} onClose={onClose} title={say('records.amend.title')} size="lg">
      {opened && <AmendForm sessionId={sessionId} onClose={onClose} />}
    </Dialog>
  );
}

function AmendForm({ sessionId, onClose }: { sessionId: string; onClose: () => void }) {
  const { say, sayDate } = useWords();
  const sealed = useRead('records.list', { sessionId });
  const amend = useChange('records.amend', recordReads);
  const newest = sealed.data?.records[0];
  const amendment = sealed.data?.amendment ?? null;
  const form = useForm({
    schema,
    start: { reason: amendment?.reason ?? '' },
    order: ['reason'],
    sentence: () => say('records.amend.reasonMissing'),
  });
  if (newest === undefined) return <Failure error={sealed.error} />;
  return (
    <form
      noValidate
      onSubmit={form.submit(({ reason }) => amend.mutate({ sessionId, reason }, { onSuccess: onClose }))}
    >
      <Stack gap="md">
        <Text>{say('records.amend.text', { date: sayDate(localDayOf(new Date(newest.signedAt))) })}</Text>
        <Textarea
          size="md"
          {...form.text('reason')}
          label={say('records.amend.reason')}
          description={say('records.amend.reasonHint')}
          maxLength={500}
          autosize
          minRows={2}
          data-autofocus
        />
        <Failure error={amend.error} />
        <FormEnd
          act={say(amendment === null ? 'records.amend.act' : 'records.amend.reword')}
          busy={amend.isPending}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}
