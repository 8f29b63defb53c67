import { Button, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowsDiff } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { ContractVersion } from '../../shared/domain/contract.ts';
import { useWords } from '../app/words.tsx';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import beside from '../ui/list-beside.module.css';
import styles from './contract.module.css';
import { CompareDialog } from './versions/compare-dialog.tsx';

/** Every version, newest first. */
export function VersionList({
  versions,
  shown,
}: {
  versions: readonly ContractVersion[];
  shown: ContractVersion;
}) {
  const { say, sayDate } = useWords();
  const [comparing, compare] = useDisclosure(false);
  return (
    <nav className={styles.versions} aria-label={say('contract.versions')}>
      <Title order={2} size="h5">
        {say('contract.versions')}
      </Title>
      <ul className={beside.list}>
        {versions.map((version) => (
          <li key={version.id}>
            <Link
              to={workspacePath(version.menteeId, 'contract', version.id)}
              aria-current={version.id === shown.id ? 'page' : undefined}
            >
              {say('contract.version', { number: version.number })}
              <Text span size="sm" c="var(--ink-soft)" display="block">
                {version.agreedOn === null
                  ? say('contract.draft')
                  : say('contract.agreed', { date: sayDate(version.agreedOn) })}
              </Text>
            </Link>
          </li>
        ))}
      </ul>
      {versions.length > 1 && (
        <Button
          variant="subtle"
          size="sm"
          leftSection={<IconArrowsDiff size={18} aria-hidden />}
          onClick={compare.open}
        >
          {say('contract.compare')}
        </Button>
      )}
      <CompareDialog
        key={shown.id}
        versions={versions}
        shown={shown}
        opened={comparing}
        onClose={compare.close}
      />
    </nav>
  );
}
