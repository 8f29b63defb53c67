import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { localDayOf } from '../../shared/domain/time.ts';
import { PrivateOnly } from '../app/turned.tsx';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { ChecklistView } from './checklist-view.tsx';
import styles from './checklists.module.css';
import { useChecklists } from './use-checklists.ts';

/** The way to begin another checklist and, where there is room, those that are settled, a line each. */
export function OtherChecklists({ menteeId, settled = true }: { menteeId: string; settled?: boolean }) {
  const { say } = useWords();
  const { read, beginError } = useChecklists(menteeId);
  if (read === undefined || read.isBeginning) return null;
  const none = read.open.length + read.settled.length === 0;
  return (
    <>
      {settled &&
        read.settled.map((checklist) => (
          <ChecklistView
            key={checklist.id}
            checklist={checklist}
            facts={read.facts}
            day={localDayOf(new Date())}
          />
        ))}
      <PrivateOnly>
        <div className={styles.begin}>
          <Menu position="bottom-start" shadow="md">
            <Menu.Target>
              <Button
                variant="subtle"
                size="compact-sm"
                rightSection={<IconChevronDown size={16} aria-hidden />}
              >
                {say(none ? 'checklists.beginOne' : 'checklists.beginOther')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => read.beginFrom(null)}>{say('checklists.firstMeeting')}</Menu.Item>
              {read.templates.map(({ id, title }) => (
                <Menu.Item key={id} onClick={() => read.beginFrom(id)}>
                  {title}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </div>
      </PrivateOnly>
      <Failure error={beginError} />
    </>
  );
}
