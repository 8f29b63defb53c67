import { ActionIcon, Anchor, Checkbox, Menu, Text } from '@mantine/core';
import { IconCircleCheckFilled, IconCircleMinus, IconDots } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import {
  type ChecklistItem,
  type ChecklistItemDetails,
  type ItemState,
  standingOf,
  type TieFacts,
} from '../../shared/domain/checklist.ts';
import { firstMeetingKey } from '../../shared/domain/first-meeting.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import styles from './checklists.module.css';
import { ItemForm } from './item-form.tsx';
import { placeOfTie } from './tie-place.ts';

/** One item: ticked by hand, or by what it is tied to; with its date, its note and the way to what it produces. */
export function ChecklistRow({
  menteeId,
  item,
  facts,
  day,
}: {
  menteeId: string;
  item: ChecklistItem;
  facts: TieFacts;
  /** The day that a tick is dated. */
  day: string;
}) {
  const { say, sayDate } = useWords();
  const [editing, setEditing] = useState(false);
  const wordsId = useId();
  const more = useRef<HTMLButtonElement>(null);
  const change = useChange('checklists.changeItem', ['checklists.list']);
  // a tick shows at once, before it is written
  const [ticked, setTicked] = useState<ItemState>();
  const state = ticked ?? item.state;
  const standing = standingOf({ ...item, state }, facts);
  const { words, note, doneOn, tie } = item;
  const prompt = standing === 'open' ? firstMeetingKey(item.key) : undefined;
  const close = () => {
    setEditing(false);
    more.current?.focus();
  };
  const save = (details: Partial<ChecklistItemDetails>) => {
    setTicked(details.state);
    change.mutate(
      { id: item.id, details: { words, note, doneOn, state: item.state, ...details } },
      { onSuccess: () => editing && close(), onSettled: () => setTicked(undefined) },
    );
  };
  const open = { state: 'open', doneOn: null } as const;

  return (
    <li className={styles.item} data-standing={standing}>
      <span className={styles.tick}>
        {standing === 'produced' ? (
          <IconCircleCheckFilled size={22} aria-hidden />
        ) : standing === 'left-out' ? (
          <IconCircleMinus size={22} stroke={1.6} aria-hidden />
        ) : (
          <Checkbox
            aria-labelledby={wordsId}
            checked={standing === 'done'}
            onChange={(event) => save(event.currentTarget.checked ? { state: 'done', doneOn: day } : open)}
          />
        )}
      </span>
      <div className={styles.what}>
        <span id={wordsId} className={styles.title}>
          {words}
        </span>
        {prompt !== undefined && (
          <Text size="sm" className={styles.facts ?? ''}>
            {say(`checklists.prompt.${prompt}`)}
          </Text>
        )}
        <Text size="sm" component="div" className={styles.facts ?? ''}>
          {standing === 'done' && doneOn !== null && say('checklists.item.doneOn', { date: sayDate(doneOn) })}
          {standing === 'left-out' && say('checklists.item.leftOut')}
          {tie !== null && standing !== 'left-out' && (
            <>
              {standing === 'done' && ' · '}
              <Anchor component={Link} size="sm" to={placeOfTie(menteeId, tie)}>
                <TieWords tie={tie} facts={facts} />
              </Anchor>
            </>
          )}
        </Text>
        {note !== null && (
          <Text size="sm" className={styles.note ?? ''}>
            {note}
          </Text>
        )}
        {editing && <ItemForm item={item} busy={change.isPending} onSubmit={save} onCancel={close} />}
        <Failure error={change.error} />
      </div>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon ref={more} variant="subtle" aria-label={say('checklists.item.more', { words })}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setEditing(true)}>{say('checklists.item.edit')}</Menu.Item>
          {item.state === 'left-out' ? (
            <Menu.Item onClick={() => save(open)}>{say('checklists.item.takeUp')}</Menu.Item>
          ) : (
            <Menu.Item onClick={() => save({ state: 'left-out', doneOn: null })}>
              {say('checklists.item.leaveOut')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}

function TieWords({ tie, facts }: { tie: NonNullable<ChecklistItem['tie']>; facts: TieFacts }) {
  const { say, sayDate } = useWords();
  const { there, on } = facts[tie];
  if (!there) return say(`checklists.open.${tie}`);
  const what = say(`checklists.tie.${tie}`);
  return on === null ? what : say('checklists.item.produced', { what, date: sayDate(on) });
}
