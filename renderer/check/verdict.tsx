import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { type CheckReport, isSound } from '../../shared/domain/check.ts';
import { useWords } from '../app/words.tsx';
import { backupPath } from '../backup/parts.ts';
import styles from './check.module.css';
import { Details } from './details.tsx';
import { Finding } from './finding.tsx';
import { RebuildSearch } from './rebuild-search.tsx';

/** What a check came to, in one sentence; what is wrong, and what to do about each; the rest folded away. */
export function Verdict({ report }: { readonly report: CheckReport }) {
  const { say } = useWords();
  const shown = useRef<HTMLDivElement>(null);
  const sound = isSound(report);
  const Icon = sound ? IconCircleCheck : IconAlertTriangle;
  useEffect(() => shown.current?.focus(), []);
  return (
    <div className={styles.verdict} data-sound={sound} ref={shown} tabIndex={-1}>
      <div role="status">
        <p className={styles.title}>
          <Icon size={24} stroke={1.7} aria-hidden className={styles.icon} />
          {say(sound ? 'check.sound' : 'check.unsound')}
        </p>
        {sound && <p className={styles.quiet}>{say('check.soundText')}</p>}
      </div>
      {!sound && <Trouble report={report} />}
      <Details report={report} />
    </div>
  );
}

/** What is wrong and what to do, with the ways there. */
function Trouble({ report: { findings, unread } }: { readonly report: CheckReport }) {
  const { say, sayList } = useWords();
  const parts = findings.map(({ part }) => part);
  const restorable = unread.length > 0 || parts.some((part) => part !== 'search' && part !== 'keys');
  return (
    <>
      <ul className={styles.findings}>
        {parts.map((part) => (
          <Finding key={part} title={say(`check.found.${part}`)}>
            {say(`check.act.${part}`)}
          </Finding>
        ))}
        {unread.length > 0 && (
          <Finding title={say('check.unread')}>
            {say('check.unreadText', { parts: sayList(unread.map((part) => say(`check.part.${part}`))) })}{' '}
            {parts.length === 0 && say('check.act.structure')}
          </Finding>
        )}
      </ul>
      <div className={styles.ways}>
        {restorable && (
          <Button component={Link} to={backupPath('files')} variant="default">
            {say('check.toBackups')}
          </Button>
        )}
        {parts.includes('search') && <RebuildSearch />}
      </div>
    </>
  );
}
