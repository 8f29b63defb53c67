import { Button, Checkbox } from '@mantine/core';
import { useWords } from '../app/words.tsx';
import styles from './portfolio.module.css';

interface Item {
  readonly id: string;
  readonly label: string;
  /** What else is to be known of it. */
  readonly more?: string;
}

/** Some of several documents of one kind; nothing where there is none. */
export function PartChoice({
  title,
  items,
  value,
  onChange,
}: {
  title: string;
  items: readonly Item[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
}) {
  const { say } = useWords();
  if (items.length === 0) return null;
  const all = items.map(({ id }) => id);
  const isChosen = (id: string) => value.includes(id);
  const put = (id: string, chosen: boolean) =>
    onChange(all.filter((each) => (each === id ? chosen : isChosen(each))));
  return (
    <fieldset className={styles.part}>
      <legend>{title}</legend>
      {items.length > 1 && (
        <div className={styles.partHead}>
          <span className={styles.count}>
            {say('portfolio.chosenOf', { chosen: all.filter(isChosen).length, all: all.length })}
          </span>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={say('portfolio.allOf', { part: title })}
            onClick={() => onChange(all)}
          >
            {say('portfolio.all')}
          </Button>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={say('portfolio.noneOf', { part: title })}
            onClick={() => onChange([])}
          >
            {say('portfolio.none')}
          </Button>
        </div>
      )}
      <div className={styles.items}>
        {items.map(({ id, label, more }) => (
          <Checkbox
            key={id}
            label={label}
            description={more}
            checked={isChosen(id)}
            onChange={(event) => put(id, event.currentTarget.checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}
