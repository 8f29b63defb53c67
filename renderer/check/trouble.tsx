import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { CheckReport } from '../../shared/domain/check.ts';
import { useWords } from '../app/words.tsx';
import { backupPath } from '../backup/parts.ts';
import styles from './check.module.css';
import { Finding } from './finding.tsx';
import { RebuildSearch } from './rebuild-search.tsx';

/** What is wrong and what to do, with the ways there. */
export function Trouble({ report: { findings, unread } }: { readonly report: CheckReport }) {
  const { say, sayList } = useWords();
  const parts = findings.map(({ part }) => part);
  const restorable = unread.length > 0 || parts.some((part) => part !== 'search' && part !== 'keys');
  // a search index is made anew by writing, which a damaged vault should be spared; the restored one makes its own
  const named = parts.filter((part) => part !== 'search' || !restorable);
  return (
    <>
      <ul className={styles.findings}>
        {named.map((part) => (
          <Finding key={part} title={say(`check.found.${part}`)}>
            {say(`check.act.${part}`)}
          </Finding>
        ))}
        {unread.length > 0 && (
          <Finding title={say('check.unread')}>
            {say('check.unreadText', { parts: sayList(unread.map((part) => say(`check.part.${part}`))) })}{' '}
            {named.length === 0 && say('check.act.structure')}
          </Finding>
        )}
      </ul>
      <div className={styles.ways}>
        {restorable && (
          <Button component={Link} to={backupPath('files')} variant="default">
            {say('check.toBackups')}
          </Button>
        )}
        {named.includes('search') && <RebuildSearch />}
      </div>
    </>
  );
}
