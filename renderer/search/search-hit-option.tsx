import { useEffect, useRef } from 'react';
import type { SearchHit } from '../../shared/domain/search.ts';
import { useWords } from '../app/words.tsx';
import { PrivateMark } from '../ui/private-mark.tsx';
import { ShareableMark } from '../ui/shareable-mark.tsx';
import styles from './search-palette.module.css';
import { plainText, snippetParts } from './search-places.ts';

interface SearchHitOptionProps {
  readonly id: string;
  readonly hit: SearchHit;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
}

/** One found text: what it is, whose, in which voice, and the words around the hit. */
export function SearchHitOption({ id, hit, chosen, onChoose, onOpen }: SearchHitOptionProps) {
  const row = useRef<HTMLDivElement>(null);
  const title = useTitle(hit);

  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  return (
    // biome-ignore lint/a11y/useFocusableInteractive: an option of a combobox is reached through aria-activedescendant
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox's field handles the keys
    <div
      ref={row}
      id={id}
      role="option"
      aria-selected={chosen}
      className={styles.hit}
      data-audience={hit.audience}
      onMouseMove={chosen ? undefined : onChoose}
      onClick={onOpen}
    >
      <div className={styles.hitHead}>
        <span className={styles.alias}>{hit.menteeAlias}</span>
        <span className={styles.title}>{title}</span>
        {hit.audience === 'private' ? <PrivateMark /> : <ShareableMark />}
      </div>
      <div className={styles.snippet}>
        {snippetParts(hit.snippet).map(({ text, hit: isHit, at }) =>
          isHit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
        )}
      </div>
    </div>
  );
}

function useTitle({ kind, number, on, title, snippet }: SearchHit): string {
  const { say, sayDate } = useWords();
  const kindWord = say(`search.kind.${kind}`);
  if (kind === 'contract') return number === null ? kindWord : say('search.contractVersion', { number });
  if (kind === 'session-record' || kind === 'private-note') {
    const session = number === null ? kindWord : say('search.session', { number });
    return on === null ? session : `${session} · ${sayDate(on)}`;
  }
  if (kind === 'review' && on !== null) return `${kindWord} · ${sayDate(on)}`;
  return title === '' || kind === 'mentee' || plainText(snippet) === title
    ? kindWord
    : `${kindWord} · ${title}`;
}
