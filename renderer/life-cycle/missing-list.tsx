import { Anchor, Button } from '@mantine/core';
import { IconCircle } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { MissingForStep } from '../../shared/domain/life-cycle.ts';
import { useWords } from '../app/words.tsx';
import { type WorkspaceTab, workspacePath } from '../mentees/workspace-tabs.ts';
import styles from './life-cycle.module.css';

/** Where each missing thing is mended. */
const mendedAt: Record<MissingForStep, WorkspaceTab> = {
  conflicts: 'about',
  'conflict-reason': 'about',
  confidentiality: 'boundaries',
  agreement: 'contract',
  'reporting-clause': 'contract',
};

/** What is still missing before a step, each with the way to the place where it is mended. */
export function MissingList({
  menteeId,
  missing,
  onWaive,
  onLeave,
}: {
  menteeId: string;
  missing: readonly MissingForStep[];
  /** Opens the note that the two go without documents. */
  onWaive: () => void;
  onLeave?: () => void;
}) {
  const { say } = useWords();
  return (
    <ul className={styles.missing}>
      {missing.map((one, at) => (
        <li key={one}>
          <IconCircle size={18} stroke={1.5} aria-hidden />
          <div>
            {say(`lifeCycle.missing.${one}`)}
            <span className={styles.ways}>
              <Anchor
                component={Link}
                to={workspacePath(menteeId, mendedAt[one])}
                onClick={onLeave}
                data-autofocus={at === 0 || undefined}
              >
                {say(`lifeCycle.mend.${one}`)}
              </Anchor>
              {one === 'agreement' && (
                <Button variant="subtle" size="compact-sm" onClick={onWaive}>
                  {say('lifeCycle.waiver.open')}
                </Button>
              )}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
