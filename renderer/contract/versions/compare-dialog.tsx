import { Group, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import type { ContractVersion } from '../../../shared/domain/contract.ts';
import { useWords } from '../../app/words.tsx';
import { DifferenceView } from '../../history/difference-view.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TermsDifference } from './terms-difference.tsx';

/** What differs between any two versions: their terms, and their words. */
export function CompareDialog({
  versions,
  shown,
  opened,
  onClose,
}: {
  /** Newest first. */
  versions: readonly ContractVersion[];
  shown: ContractVersion;
  opened: boolean;
  onClose: () => void;
}) {
  const { say } = useWords();
  const place = versions.indexOf(shown);
  const [laterId, setLater] = useState(versions[place === versions.length - 1 ? place - 1 : place]?.id);
  const [earlierId, setEarlier] = useState(versions[place === versions.length - 1 ? place : place + 1]?.id);
  const earlier = versions.find(({ id }) => id === earlierId);
  const later = versions.find(({ id }) => id === laterId);
  const data = versions.map(({ id, number, status }) => ({
    value: id,
    label:
      status === 'draft' ? say('contract.versionDraft', { number }) : say('contract.version', { number }),
  }));
  return (
    <Dialog opened={opened} onClose={onClose} title={say('contract.compare')} size="60rem">
      <Stack gap="md">
        <Group grow>
          <NativeSelect
            size="md"
            label={say('contract.compareEarlier')}
            data={data}
            value={earlierId ?? ''}
            onChange={(event) => setEarlier(event.currentTarget.value)}
          />
          <NativeSelect
            size="md"
            label={say('contract.compareLater')}
            data={data}
            value={laterId ?? ''}
            onChange={(event) => setLater(event.currentTarget.value)}
          />
        </Group>
        {earlier !== undefined && later !== undefined && (
          <>
            <TermsDifference before={earlier.terms} after={later.terms} />
            <DifferenceView before={earlier.document} after={later.document} />
          </>
        )}
      </Stack>
    </Dialog>
  );
}
