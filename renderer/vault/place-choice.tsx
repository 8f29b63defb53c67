import { Button, Radio, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ChosenPlace } from '../../shared/ipc/procedures/vault.ts';
import { call } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import styles from './place-choice.module.css';

/** `undefined` while a folder is wanted but not chosen yet; `null` for Alcove's own place. */
export type PlaceValue = ChosenPlace | null | undefined;

interface PlaceChoiceProps {
  readonly value: PlaceValue;
  readonly onChange: (value: PlaceValue) => void;
  readonly problem?: string | undefined;
}

/** Where a new vault is kept: with Alcove's own files, or in a folder picked in a dialog of the system. */
export function PlaceChoice({ value, onChange, problem }: PlaceChoiceProps) {
  const { say } = useWords();
  const [lastPicked, setLastPicked] = useState<ChosenPlace>();
  const pick = useMutation({
    mutationFn: () => call('vault.choosePlace', undefined),
    onSuccess: (picked) => {
      if (picked === null) return;
      setLastPicked(picked);
      onChange(picked);
    },
  });
  return (
    <Radio.Group
      label={say('vault.create.place')}
      value={value === null ? 'default' : 'chosen'}
      onChange={(choice) => onChange(choice === 'default' ? null : lastPicked)}
      error={problem}
    >
      <Stack gap="xs" mt={6} mb={problem === undefined ? 0 : 6}>
        <Radio value="default" label={say('vault.create.placeDefault')} />
        <Radio
          value="chosen"
          label={say('vault.create.placeChosen')}
          description={say('vault.create.placeHint')}
        />
        {value !== null && (
          <div className={styles.chosen}>
            <Button variant="default" size="xs" onClick={() => pick.mutate()} loading={pick.isPending}>
              {say('vault.create.choose')}
            </Button>
            {value !== undefined && <span className={styles.path}>{value.shown}</span>}
          </div>
        )}
        <Failure error={pick.error} />
      </Stack>
    </Radio.Group>
  );
}
