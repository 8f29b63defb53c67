import { Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import type { ContractVersion } from '../../shared/domain/contract.ts';
import { useWords } from '../app/words.tsx';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import styles from './contract.module.css';

/** Every version, newest first. */
export function VersionList({
  versions,
  shown,
}: {
  versions: readonly ContractVersion[];
  shown: ContractVersion;
}) {
  const { say, sayDate } = useWords();
  return (
    <nav className={styles.versions} aria-label={say('contract.versions')}>
      <Title order={2} size="h5">
        {say('contract.versions')}
      </Title>
      <ul>
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
    </nav>
  );
}
