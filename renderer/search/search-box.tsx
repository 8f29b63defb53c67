import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { type SearchHit, shortestQuery } from '../../shared/domain/search.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { SearchHitOption } from './search-hit-option.tsx';
import styles from './search-palette.module.css';
import { placeOf } from './search-places.ts';

/** The pause in typing before the vault is asked, in milliseconds: short enough to feel as you type. */
const pauseBeforeSearch = 90;

/** A combobox (ARIA 1.2): the focus stays in the field, arrows choose among the results, Enter opens one. */
export function SearchBox({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const listId = useId();
  const field = useFocusWhileShown();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const [asked] = useDebouncedValue(typed.trim(), pauseBeforeSearch);
  const longEnough = asked.length >= shortestQuery;
  const { data, error, isPlaceholderData } = useRead(
    'search.query',
    { text: asked, menteeId: null, kinds: null },
    { enabled: longEnough, keepPrevious: true },
  );
  const hits = longEnough && typed.trim().length >= shortestQuery ? (data ?? []) : [];
  const settled = longEnough && data !== undefined && !isPlaceholderData;
  const optionId = (index: number) => `${listId}-${index}`;

  const open = (hit: SearchHit | undefined) => {
    if (hit === undefined) return;
    onClose();
    navigate(placeOf(hit));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const moves: Record<string, number> = { ArrowDown: chosen + 1, ArrowUp: chosen - 1 };
    const next = moves[event.key];
    if (next !== undefined) {
      event.preventDefault();
      if (hits.length > 0) setChosen((next + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      open(hits[chosen]);
    }
  };

  return (
    <>
      <div className={styles.field}>
        <IconSearch size={20} stroke={1.7} aria-hidden className={styles.icon} />
        <input
          ref={field}
          className={styles.input}
          type="text"
          role="combobox"
          aria-label={say('search.label')}
          aria-expanded={hits.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={hits.length > 0 ? optionId(chosen) : undefined}
          placeholder={say('search.placeholder')}
          autoComplete="off"
          spellCheck={false}
          maxLength={400}
          data-autofocus
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <Failure error={error} />
      <div className={styles.results}>
        <div id={listId} role="listbox" aria-label={say('search.results')} className={styles.list}>
          {hits.map((hit, index) => (
            <SearchHitOption
              key={`${hit.kind} ${hit.subjectId}`}
              id={optionId(index)}
              hit={hit}
              chosen={index === chosen}
              onChoose={() => setChosen(index)}
              onOpen={() => open(hit)}
            />
          ))}
        </div>
        {!longEnough && <p className={styles.hint}>{say('search.empty')}</p>}
        {settled && hits.length === 0 && (
          <p className={styles.hint}>
            <strong>{say('search.nothing', { text: asked })}</strong> {say('search.nothingHint')}
          </p>
        )}
      </div>
      <div className={styles.foot}>
        <span role="status">{settled ? say('search.count', { count: hits.length }) : ''}</span>
        <span aria-hidden="true" className={styles.keys}>
          <kbd>↑</kbd> <kbd>↓</kbd> {say('search.keyMove')} <kbd>↵</kbd> {say('search.keyOpen')}{' '}
          <kbd>Esc</kbd> {say('search.keyClose')}
        </span>
      </div>
    </>
  );
}

/** Takes the focus at once, so that no letter typed after the shortcut is lost, and gives it back at the end. */
function useFocusWhileShown() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    field.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return field;
}
