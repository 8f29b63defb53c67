import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import type { OpenedKeyFile } from '../../shared/ipc/procedures/signing-keys.ts';
import { call } from '../app/client.ts';
import { ImportFileForm, type KeyFile } from './import-file-form.tsx';
import { TakeKeyForm } from './take-key-form.tsx';

/** Imports a key from a file: the file and its password first, then what was found in it. */
export function ImportKey({ onClose }: { readonly onClose: () => void }) {
  const open = useMutation<OpenedKeyFile, AlcoveError, KeyFile>({
    mutationFn: (file) => call('signingKeys.openFile', file),
    gcTime: 0,
  });
  useEffect(
    () => () => {
      // what was read and not taken is forgotten; a vault that is locked meanwhile has forgotten it already
      call('signingKeys.putAway', undefined).catch(() => undefined);
    },
    [],
  );
  if (open.data !== undefined) return <TakeKeyForm opened={open.data} onClose={onClose} />;
  return (
    <ImportFileForm
      busy={open.isPending}
      error={open.error}
      onOpen={open.mutate}
      onChanged={open.reset}
      onClose={onClose}
    />
  );
}
