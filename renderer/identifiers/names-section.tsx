import { TagsInput, Text } from '@mantine/core';
import { useState } from 'react';
import {
  longestWatchedName,
  mostWatchedNames,
  type WatchedKind,
  watchedKind,
} from '../../shared/domain/identifiers/identifier.ts';
import { useChange, useRead } from '../app/client.ts';
import { PrivateOnly } from '../app/turned.tsx';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { PageSection } from '../ui/page.tsx';
import { PrivateMark } from '../ui/private-mark.tsx';
import { AcceptedList } from './accepted-list.tsx';
import styles from './identifiers.module.css';

/** The mentor's own names to watch for, and what was said to be all right. Gone while the screen is turned. */
export function NamesSection() {
  return (
    <PrivateOnly>
      <Names />
    </PrivateOnly>
  );
}

function Names() {
  const { say } = useWords();
  const { data: names, error } = useRead('identifiers.names', undefined);
  return (
    <PageSection title={say('identifiers.names')} actions={<PrivateMark />}>
      <div className={styles.private}>
        <Text size="sm">
          {say('identifiers.names.hint')} {say('identifiers.names.paste')}
        </Text>
        <Failure error={error} />
        {names !== undefined &&
          watchedKind.options.map((kind) => <NamesOf key={kind} kind={kind} saved={names[kind]} />)}
        <Text size="sm">{say('identifiers.names.own')}</Text>
        <AcceptedList />
      </div>
    </PageSection>
  );
}

function NamesOf({ kind, saved }: { kind: WatchedKind; saved: readonly string[] }) {
  const { say } = useWords();
  const [names, setNames] = useState([...saved]);
  const set = useChange('identifiers.setNames', ['identifiers.names', 'identifiers.watchFor']);
  return (
    <div>
      <TagsInput
        size="md"
        label={say(`identifiers.names.${kind}`)}
        placeholder={say('identifiers.names.placeholder')}
        value={names}
        maxTags={mostWatchedNames}
        classNames={{ input: styles.names ?? '' }}
        splitChars={[',', ';', '\n', '\t']}
        acceptValueOnBlur
        isDuplicate={(name, others) => others.some((other) => other.toLowerCase() === name.toLowerCase())}
        onChange={(changed) => {
          const next = changed
            .map((name) => name.trim().slice(0, longestWatchedName))
            .filter((name) => name !== '');
          setNames(next);
          set.mutate({ kind, names: next });
        }}
      />
      <Failure error={set.error} />
    </div>
  );
}
