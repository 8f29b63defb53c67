import { Button, Checkbox, Stack } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { useState } from 'react';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { PageSection } from '../ui/page.tsx';
import styles from './hours.module.css';

/** Saves the hours of a year as a table of their own, without names unless they are asked for. */
export function HoursReport({ year }: { readonly year: number }) {
  const { say } = useWords();
  const [withAliases, setWithAliases] = useState(false);
  const save = useChange('hours.save', []);
  return (
    <PageSection title={say('hours.report')}>
      <p className={styles.words}>{say('hours.reportText')}</p>
      <Stack gap="md" mt="md" align="flex-start">
        <Checkbox
          label={say('hours.withAliases')}
          description={say('hours.withAliasesHint')}
          checked={withAliases}
          onChange={(event) => setWithAliases(event.currentTarget.checked)}
        />
        <Button
          variant="default"
          leftSection={<IconFileExport size={18} aria-hidden />}
          loading={save.isPending}
          onClick={() => save.mutate({ year, withAliases })}
        >
          {say('hours.save')}
        </Button>
        <Failure error={save.error} />
        <p role="status" className={styles.saved}>
          {save.data === undefined || save.data === null ? '' : say('hours.saved', save.data)}
        </p>
      </Stack>
    </PageSection>
  );
}
