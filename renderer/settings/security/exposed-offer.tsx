import { Button, Group } from '@mantine/core';
import { useRead } from '../../app/client.ts';
import { useWords } from '../../app/words.tsx';
import { Done } from './done.tsx';

interface ExposedOfferProps {
  /** What was replaced. */
  readonly replaced: 'password' | 'code';
  readonly done: string;
  readonly onClose: () => void;
  readonly onChangeKey: () => void;
}

/** The end of a change, and what it did not change: old backups. The offer is made once here and stands in Settings. */
export function ExposedOffer({ replaced, done, onClose, onChangeKey }: ExposedOfferProps) {
  const { say } = useWords();
  const { data: keys } = useRead('keys.overview', undefined);
  const exposed = keys?.exposedSince !== undefined && keys.exposedSince !== null;
  return (
    <Done title={done} next={exposed ? say(`keys.exposed.${replaced}`) : undefined}>
      {exposed ? (
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('keys.exposed.leave')}
          </Button>
          <Button onClick={onChangeKey}>{say('keys.exposed.change')}</Button>
        </Group>
      ) : (
        <Group justify="flex-end">
          <Button onClick={onClose}>{say('keys.close')}</Button>
        </Group>
      )}
    </Done>
  );
}
