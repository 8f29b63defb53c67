import { Button, PasswordInput, Radio, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { CallInput } from '../../shared/ipc/contract.ts';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import type { Countersigned } from '../../shared/ipc/procedures/countersign.ts';
import type { PickedFile } from '../../shared/ipc/procedures/files.ts';
import { call } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import page from '../documents/documents.module.css';
import { Failure } from '../ui/failure.tsx';
import { NewPassword } from '../vault/new-password.tsx';
import { useNewPassword } from '../vault/use-new-password.ts';
import type { CountersignSource } from './countersign-dialog.tsx';

type Signing = CallInput<'countersign.sign'>;

/** With which key the mentee signs: one from a file, or one that is made now and taken along. */
export function CountersignForm({
  source,
  mentee,
  onDone,
}: {
  source: CountersignSource;
  mentee: string;
  onDone: (done: Countersigned) => void;
}) {
  const { say } = useWords();
  const [how, setHow] = useState<'file' | 'new'>('recordId' in source ? 'new' : 'file');
  const [file, setFile] = useState<PickedFile | null>(null);
  const [password, setPassword] = useState('');
  const [name, setName] = useState(mentee);
  const [tried, setTried] = useState(false);
  const chosen = useNewPassword([name]);
  const pick = useMutation<PickedFile | null, AlcoveError, void>({
    mutationFn: () => call('countersign.chooseKey', undefined),
    onSuccess: (picked) => picked !== null && setFile(picked),
  });
  const sign = useMutation<Countersigned | null, AlcoveError, Signing>({
    mutationFn: (signing) => call('countersign.sign', signing),
    onSuccess: (done) => done !== null && onDone(done),
    // passwords are in what it was called with
    gcTime: 0,
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sign.isPending) return;
    setTried(true);
    if (how === 'file') {
      if (file !== null) sign.mutate({ source, by: { kind: 'file', token: file.token, password } });
      return;
    }
    const fresh = chosen.take();
    if (fresh !== null && name.trim() !== '')
      sign.mutate({ source, by: { kind: 'new', name, password: fresh } });
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Radio.Group
          label={say('countersign.how')}
          value={how}
          onChange={(next) => {
            setHow(next === 'new' ? 'new' : 'file');
            setTried(false);
            pick.reset();
            sign.reset();
          }}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="file" label={say('countersign.how.file')} />
            <Radio value="new" label={say('countersign.how.new')} />
          </Stack>
        </Radio.Group>
        {how === 'file' ? (
          <>
            <div>
              <Button
                variant="default"
                leftSection={<IconKey size={17} aria-hidden />}
                loading={pick.isPending}
                onClick={() => pick.mutate()}
              >
                {say('countersign.chooseKey')}
              </Button>
              {file !== null && (
                <Text size="sm" mt="xs" role="status">
                  {say('countersign.keyFile', { fileName: file.fileName })}
                </Text>
              )}
              {tried && file === null && (
                <Text size="sm" mt="xs" c="var(--danger)" role="alert">
                  {say('countersign.keyFile.missing')}
                </Text>
              )}
            </div>
            <PasswordInput
              label={say('countersign.password')}
              autoComplete="off"
              value={password}
              visibilityToggleButtonProps={{ 'aria-label': say('vault.password.show'), tabIndex: 0 }}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
          </>
        ) : (
          <>
            <TextInput
              label={say('countersign.name')}
              description={say('countersign.nameHint')}
              value={name}
              maxLength={120}
              error={tried && name.trim() === '' ? say('countersign.nameMissing') : undefined}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <NewPassword
              {...chosen.fields}
              label={say('countersign.newPassword')}
              againLabel={say('countersign.newPasswordAgain')}
            />
            <Text size="sm">{say('countersign.newText')}</Text>
          </>
        )}
        <div>
          <Title order={3} size="h5">
            {say('countersign.proves')}
          </Title>
          <Text size="sm">{say(`countersign.proves.${how}`)}</Text>
        </div>
        <div className={page.sign}>
          <Failure error={sign.error ?? pick.error} />
          <Button type="submit" size="md" fullWidth loading={sign.isPending}>
            {say('countersign.sign')}
          </Button>
          {how === 'new' && (
            <Text size="sm" c="var(--ink-soft)">
              {say('countersign.twoFiles')}
            </Text>
          )}
        </div>
      </Stack>
    </form>
  );
}
