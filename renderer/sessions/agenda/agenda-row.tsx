import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { AgendaItem } from '../../../shared/domain/agenda.ts';
import { useWords } from '../../app/words.tsx';
import { FocusFirst } from '../../mentees/form/focus-first.tsx';
import { Failure } from '../../ui/failure.tsx';
import styles from '../phases.module.css';
import { useAgendaChange } from '../session-writing.ts';
import { newItem } from './new-item.ts';

/** One item of an agenda, with what can be done to it. */
export function AgendaRow({ item, at, last }: { item: AgendaItem; at: number; last: boolean }) {
  const { say } = useWords();
  const { id, text, talkedAbout, sessionId } = item;
  const [changing, setChanging] = useState<string>();
  const change = useAgendaChange('agenda.change', sessionId);
  const move = useAgendaChange('agenda.move', sessionId);
  const remove = useAgendaChange('agenda.remove', sessionId);
  const typed = newItem.safeParse({ text: changing });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.success)
      change.mutate({ id, text: typed.data.text, talkedAbout }, { onSuccess: () => setChanging(undefined) });
  };

  if (changing !== undefined) {
    return (
      <li className={styles.item}>
        <FocusFirst>
          <form className={styles.line} style={{ flex: 1 }} onSubmit={submit} noValidate>
            <TextInput
              className={styles.grow ?? ''}
              aria-label={say('sessions.agenda.itemLabel')}
              value={changing}
              error={!typed.success && changing.trim() !== '' ? say('sessions.agenda.tooLong') : undefined}
              autoComplete="off"
              onChange={(event) => setChanging(event.currentTarget.value)}
            />
            <Button type="submit" size="sm" loading={change.isPending} disabled={!typed.success}>
              {say('sessions.agenda.save')}
            </Button>
            <Button size="sm" variant="default" onClick={() => setChanging(undefined)}>
              {say('app.cancel')}
            </Button>
          </form>
        </FocusFirst>
        <Failure error={change.error} />
      </li>
    );
  }
  const act = (label: string, Icon: typeof IconX, onClick: () => void, disabled = false) => (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon size={16} aria-hidden />
    </ActionIcon>
  );
  return (
    <li className={styles.item}>
      <Checkbox
        className={styles.itemText ?? ''}
        // shown at once, before it is written
        checked={change.isPending ? change.variables.talkedAbout : talkedAbout}
        label={text}
        onChange={(event) => change.mutate({ id, text, talkedAbout: event.currentTarget.checked })}
      />
      <span className={styles.itemActs}>
        {act(
          say('sessions.agenda.up', { text }),
          IconArrowUp,
          () => move.mutate({ id, to: at - 1 }),
          at === 0,
        )}
        {act(
          say('sessions.agenda.down', { text }),
          IconArrowDown,
          () => move.mutate({ id, to: at + 1 }),
          last,
        )}
        {act(say('sessions.agenda.changeItem', { text }), IconPencil, () => setChanging(text))}
        {act(say('sessions.agenda.remove', { text }), IconX, () => remove.mutate({ id }))}
      </span>
      <Failure error={change.error ?? move.error ?? remove.error} />
    </li>
  );
}
