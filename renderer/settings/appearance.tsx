import { Group, Radio, useMantineColorScheme } from '@mantine/core';
import { useState } from 'react';
import { type ColourScheme, colourScheme } from '../../shared/ipc/procedures/app.ts';
import { useChange, useRead } from '../app/client.ts';
import { mantineScheme } from '../app/scheme.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { PageSection } from '../ui/page.tsx';

/** Light, dark, or as the system has it. Takes effect at once. */
export function Appearance() {
  const { say } = useWords();
  const { data: settings, error } = useRead('app.settings', undefined);
  const { setColorScheme } = useMantineColorScheme();
  const change = useChange('app.changeSettings', ['app.settings']);
  const [chosen, setChosen] = useState<ColourScheme>();

  const choose = (choice: string) => {
    const scheme = colourScheme.parse(choice);
    setChosen(scheme);
    setColorScheme(mantineScheme(scheme));
    change.mutate({ colourScheme: scheme });
  };

  return (
    <PageSection title={say('settings.appearance')}>
      <Failure error={error ?? change.error} />
      <Radio.Group
        label={say('settings.scheme')}
        value={chosen ?? settings?.colourScheme ?? ''}
        onChange={choose}
      >
        <Group mt="xs" gap="lg">
          {(['system', 'light', 'dark'] as const).map((scheme) => (
            <Radio key={scheme} value={scheme} label={say(`settings.scheme.${scheme}`)} />
          ))}
        </Group>
      </Radio.Group>
    </PageSection>
  );
}
