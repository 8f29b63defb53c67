import { Button, Menu, Text, Title } from '@mantine/core';
import { IconChevronDown, IconListCheck } from '@tabler/icons-react';
import { useId } from 'react';
import { useChange, useRead } from '../app/client.ts';
import { PrivateOnly } from '../app/turned.tsx';
import { useWords } from '../app/words.tsx';
import { dayOf } from '../mentees/form/british-date.ts';
import { Failure } from '../ui/failure.tsx';
import { ChecklistView } from './checklist-view.tsx';
import styles from './checklists.module.css';

/**
 * A mentee's checklists, in the overview and beside a session: those that are open at length, those that are settled as
 * a line. Ticks are dated with the day of the session that is named, else with today.
 */
export function ChecklistCard({ menteeId, sessionId }: { menteeId: string; sessionId?: string }) {
  const { say } = useWords();
  const { data, error } = useRead('checklists.list', { menteeId });
  const sessions = useRead('sessions.list', { menteeId });
  const templates = useRead('checklists.templates', undefined);
  const begin = useChange('checklists.begin', ['checklists.list', 'checklists.templates']);
  const titleId = useId();

  if (error !== null) return <Failure error={error} />;
  if (data === undefined || sessions.data === undefined || templates.data === undefined) return null;
  const { checklists, facts } = data;
  const day = sessions.data.find(({ id }) => id === sessionId)?.date ?? dayOf(new Date());
  const beginFrom = (templateId: string | null) => begin.mutate({ menteeId, templateId });

  if (checklists.length === 0 && sessions.data.length <= 1)
    return (
      <section className={styles.card} aria-labelledby={titleId}>
        <Title order={2} size="h4" id={titleId}>
          {say('checklists.offer.title')}
        </Title>
        <Text className={styles.lead ?? ''}>{say('checklists.offer.text')}</Text>
        <div className={styles.begin}>
          <Button
            variant="default"
            leftSection={<IconListCheck size={18} aria-hidden />}
            loading={begin.isPending}
            onClick={() => beginFrom(null)}
          >
            {say('checklists.begin')}
          </Button>
          <PrivateOnly>
            {templates.data.map(({ id, title }) => (
              <Button key={id} variant="default" onClick={() => beginFrom(id)}>
                {say('checklists.beginNamed', { title })}
              </Button>
            ))}
          </PrivateOnly>
        </div>
        <Failure error={begin.error} />
      </section>
    );

  return (
    <>
      {checklists.map((checklist) => (
        <ChecklistView key={checklist.id} checklist={checklist} facts={facts} day={day} />
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
                {say(checklists.length === 0 ? 'checklists.beginOne' : 'checklists.beginOther')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => beginFrom(null)}>{say('checklists.firstMeeting')}</Menu.Item>
              {templates.data.map(({ id, title }) => (
                <Menu.Item key={id} onClick={() => beginFrom(id)}>
                  {title}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </div>
      </PrivateOnly>
      <Failure error={begin.error} />
    </>
  );
}
