import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconEraser } from '@tabler/icons-react';
import { useState } from 'react';
import { isOver } from '../../shared/domain/erasure.ts';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { useWords } from '../app/words.tsx';
import { EraseDialog } from '../erasure/erase-dialog.tsx';
import { type Asked, StepDialog } from './step-dialog.tsx';
import { useLifeCycle } from './use-life-cycle.ts';

/** The next steps of a relationship, beside the words that say where it stands. */
export function StepsMenu({ mentee }: { mentee: Mentee }) {
  const { say } = useWords();
  const read = useLifeCycle(mentee.id);
  const [asked, setAsked] = useState<Asked>();
  const [opened, setOpened] = useState(false);
  const [erasing, setErasing] = useState(false);
  const lifeCycle = read.data;
  if (lifeCycle === undefined) return null;
  /** What is possible may have changed elsewhere; a step that came or went under the cursor would mislead. */
  const show = async (open: boolean) => {
    if (open) await read.refetch();
    setOpened(open);
  };
  return (
    <>
      <Menu position="bottom-start" shadow="md" opened={opened} onChange={(open) => void show(open)}>
        <Menu.Target>
          <Button
            variant="subtle"
            size="compact-sm"
            rightSection={<IconChevronDown size={15} stroke={1.8} aria-hidden />}
          >
            {say('lifeCycle.next')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {lifeCycle.steps.map(({ step, missing }) => (
            <Menu.Item key={step} onClick={() => setAsked(step)}>
              {say(`lifeCycle.step.${step}`)}
              {missing.length > 0 && ` · ${say('lifeCycle.missingCount', { count: missing.length })}`}
            </Menu.Item>
          ))}
          {isOver(lifeCycle.status) && (
            <>
              <Menu.Divider />
              <Menu.Item
                color="danger"
                leftSection={<IconEraser size={16} stroke={1.8} aria-hidden />}
                onClick={() => setErasing(true)}
              >
                {say('erasure.open')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <StepDialog mentee={mentee} lifeCycle={lifeCycle} asked={asked} onAsk={setAsked} />
      <EraseDialog mentee={mentee} opened={erasing} onClose={() => setErasing(false)} />
    </>
  );
}
