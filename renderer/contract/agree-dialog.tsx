import { Radio, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { agreedHow, type ContractVersion } from '../../shared/domain/contract.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useChange } from '../app/client.ts';
import { useWhenWritten } from '../app/use-when-written.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Failure, FailureText } from '../ui/failure.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { sealedReads } from './sealed-reads.ts';

const ways = agreedHow.exclude(['signed']);

/** Records that both agreed without signing here: in plain words, or on paper. What is sealed is exactly what was written last. */
export function AgreeDialog({
  version,
  opened,
  onClose,
}: {
  version: ContractVersion;
  opened: boolean;
  onClose: () => void;
}) {
  const { say } = useWords();
  return (
    <Dialog opened={opened} onClose={onClose} title={say('contract.recordAgreement')} size="lg">
      {opened && <AgreeForm version={version} onClose={onClose} />}
    </Dialog>
  );
}

function AgreeForm({ version, onClose }: { version: ContractVersion; onClose: () => void }) {
  const { say } = useWords();
  const [agreedOn, setAgreedOn] = useState<string | null>(localDayOf(new Date()));
  const [how, setHow] = useState<(typeof ways.options)[number]>('said');
  const [missing, setMissing] = useState(false);
  const { unsaved, whenWritten } = useWhenWritten();
  const agree = useChange('contracts.agree', sealedReads);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(agreedOn === null);
    if (agreedOn === null) return;
    whenWritten(() => agree.mutate({ id: version.id, agreedOn, how }, { onSuccess: onClose }));
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text>{say('contract.agreeText')}</Text>
        <Radio.Group label={say('contract.how')} value={how} onChange={(value) => setHow(ways.parse(value))}>
          <Stack mt="xs" gap="xs">
            {ways.options.map((way) => (
              <Radio
                key={way}
                value={way}
                label={say(`contract.how.${way}`)}
                description={say(`contract.how.${way}.text`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <DateField
          label={say('contract.agreedOn')}
          value={agreedOn}
          optional={false}
          error={missing ? say('contract.dateMissing') : undefined}
          onChange={setAgreedOn}
        />
        {unsaved && <FailureText>{say('contract.unsaved')}</FailureText>}
        <Failure error={agree.error} />
        <FormEnd act={say('contract.seal')} busy={agree.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
