import { Button, Text, TextInput, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { AgendaItem } from '../../../shared/domain/agenda.ts';
import { useRead } from '../../app/client.ts';
import { useWords } from '../../app/words.tsx';
import { useForm } from '../../mentees/form/use-form.ts';
import { Failure } from '../../ui/failure.tsx';
import { ShareableMark } from '../../ui/shareable-mark.tsx';
import styles from '../phases.module.css';
import { useAgendaChange } from '../session-writing.ts';
import { AgendaOffer } from './agenda-offer.tsx';
import { AgendaRow } from './agenda-row.tsx';
import { newItem } from './new-item.ts';

/** What the meeting shall be about: own words, and what is open from before. */
export function AgendaPart({ sessionId, agenda }: { sessionId: string; agenda: readonly AgendaItem[] }) {
  const { say } = useWords();
  const [offering, setOffering] = useState(false);
  const offered = useRead('agenda.suggest', { sessionId });
  const add = useAgendaChange('agenda.add', sessionId);
  const form = useForm({
    schema: newItem,
    start: { text: '' },
    order: ['text'],
    sentence: () => say('sessions.agenda.tooLong'),
  });
  const lastTime = offered.data?.filter(({ source }) => source === 'last-time') ?? [];
  const submit = (event: FormEvent) => {
    // pressing Enter in an empty line asks for nothing
    if (form.values.text.trim() === '') {
      event.preventDefault();
      return;
    }
    form.submitLine('text', ({ text }) =>
      add.mutateAsync({ sessionId, entries: [{ text, source: 'own', sourceId: null }] }),
    )(event);
  };

  return (
    <section className={styles.agenda} aria-label={say('sessions.agenda')}>
      <div className={styles.privateHead}>
        <Title order={3} size="h4">
          {say('sessions.agenda')}
        </Title>
        <ShareableMark />
      </div>
      <Text size="sm" c="var(--ink-soft)">
        {agenda.length === 0 ? say('sessions.agenda.none') : say('sessions.agenda.hint')}
      </Text>
      {agenda.length > 0 && (
        <ol className={styles.items}>
          {agenda.map((item, index) => (
            <AgendaRow key={item.id} item={item} at={index} last={index === agenda.length - 1} />
          ))}
        </ol>
      )}
      <form className={styles.line} onSubmit={submit} noValidate>
        <TextInput
          {...form.text('text')}
          size="md"
          className={styles.grow ?? ''}
          aria-label={say('sessions.agenda.addLabel')}
          placeholder={say('sessions.agenda.add')}
          autoComplete="off"
        />
        <Button type="submit" variant="default" size="md">
          {say('sessions.agenda.addSubmit')}
        </Button>
      </form>
      <div className={styles.line}>
        {lastTime.length > 0 && (
          <Button size="sm" variant="default" onClick={() => add.mutate({ sessionId, entries: lastTime })}>
            {say('sessions.agenda.lastTime')}
          </Button>
        )}
        <Button
          size="sm"
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          aria-expanded={offering}
          onClick={() => setOffering(!offering)}
        >
          {say('sessions.agenda.offer')}
        </Button>
      </div>
      {offering && (
        <AgendaOffer
          entries={offered.data ?? []}
          onTake={(entry) => add.mutate({ sessionId, entries: [entry] })}
        />
      )}
      <Failure error={add.error ?? offered.error} />
    </section>
  );
}
