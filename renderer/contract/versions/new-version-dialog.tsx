import { Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useNavigate } from 'react-router';
import type { z } from 'zod';
import { type ContractVersion, contractChange } from '../../../shared/domain/contract.ts';
import { localDate } from '../../../shared/domain/time.ts';
import { useChange } from '../../app/client.ts';
import { useWords } from '../../app/words.tsx';
import { DateField } from '../../mentees/form/date-field.tsx';
import { useForm } from '../../mentees/form/use-form.ts';
import { workspacePath } from '../../mentees/workspace-tabs.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Failure } from '../../ui/failure.tsx';
import { FormEnd } from '../../ui/form-end.tsx';

interface NewVersionDialogProps {
  readonly version: ContractVersion;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Why a new version begins: its terms change, or they go on for longer. */
export function NewVersionDialog({ version, opened, onClose }: NewVersionDialogProps) {
  const { say } = useWords();
  return (
    <Dialog opened={opened} onClose={onClose} title={say('contract.newVersion')} size="lg">
      <NewVersionForm version={version} onClose={onClose} />
    </Dialog>
  );
}

const kinds = contractChange.shape.kind;
const values = contractChange.extend({ endsOn: localDate.nullable(), reviewOn: localDate.nullable() });

function NewVersionForm({ version, onClose }: Omit<NewVersionDialogProps, 'opened'>) {
  const { say } = useWords();
  const navigate = useNavigate();
  const begin = useChange('contracts.newVersion', ['contracts.list', 'home.overview']);
  const form = useForm<z.input<typeof values> & { reason: string }, typeof values>({
    schema: values,
    start: { kind: 'amendment', reason: '', endsOn: null, reviewOn: null },
    order: ['kind', 'endsOn', 'reviewOn', 'reason'],
    sentence: () => say('contract.term.tooLong'),
    alsoCheck: ({ kind, endsOn, reviewOn }) =>
      kind === 'renewal' && endsOn !== null && reviewOn !== null && reviewOn > endsOn
        ? { reviewOn: say('rule.review-after-end') }
        : {},
  });
  const renewal = form.values.kind === 'renewal';

  const submit = form.submit(({ kind, reason, endsOn, reviewOn }) =>
    begin.mutate(
      {
        id: version.id,
        change: { kind, reason },
        ...(kind === 'renewal' && { dates: { endsOn, reviewOn } }),
      },
      {
        onSuccess: (next) => {
          onClose();
          void navigate(workspacePath(version.menteeId, 'contract', next.id));
        },
      },
    ),
  );

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text>{say('contract.newVersionText', { number: version.number })}</Text>
        <Radio.Group
          label={say('contract.change')}
          value={form.values.kind}
          onChange={(kind) => form.set('kind', kinds.parse(kind))}
        >
          <Stack mt="xs" gap="xs">
            {kinds.options.map((kind) => (
              <Radio
                key={kind}
                value={kind}
                label={say(`contract.change.${kind}`)}
                description={say(`contract.change.${kind}.text`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        {renewal && (
          <Group grow align="flex-start">
            <DateField
              {...form.day('endsOn')}
              label={say('contract.renewedUntil')}
              description={say('contract.renewedUntilHint')}
            />
            <DateField
              {...form.day('reviewOn')}
              label={say('contract.term.reviewOn')}
              description={say('contract.renewedReviewHint')}
            />
          </Group>
        )}
        <Textarea
          size="md"
          {...form.text('reason')}
          label={say('contract.changeReason')}
          autosize
          minRows={2}
        />
        <Failure error={begin.error} />
        <FormEnd act={say('contract.beginVersion')} busy={begin.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
