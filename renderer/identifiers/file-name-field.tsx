import { Checkbox, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { fileNameProblem } from '../../shared/domain/file-name.ts';
import { useWords } from '../app/words.tsx';

/** A file name with some words of the mentor's before its extension; without any it stays as it was suggested. */
const withWords = (suggested: string, added: string | null): string =>
  added === null
    ? suggested
    : suggested.replace(/(\.[^.]*)?$/, (extension) => ` ${added.trim()}${extension}`);

/** The name that a file will be suggested under: without a name or an alias unless the mentor adds one. */
export function useFileName(suggested: string) {
  const [added, setAdded] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const fileName = withWords(suggested, added);
  const problem = added?.trim() === '' ? 'empty' : fileNameProblem(fileName);
  return { fileName, problem, added, setAdded, field };
}

export function FileNameField({
  shownAs,
  chosen: { added, setAdded, problem, field },
}: {
  /** How the record names the mentee. */
  shownAs: string;
  chosen: ReturnType<typeof useFileName>;
}) {
  const { say } = useWords();
  return (
    <div>
      <Checkbox
        label={say('identifiers.fileName.addAlias', { mentee: shownAs })}
        description={say('identifiers.fileName.hint')}
        checked={added !== null}
        onChange={(event) => setAdded(event.currentTarget.checked ? shownAs : null)}
      />
      {added !== null && (
        <TextInput
          ref={field}
          mt="xs"
          label={say('identifiers.fileName.added')}
          value={added}
          maxLength={120}
          error={problem === undefined ? undefined : say(`identifiers.fileName.${problem}`)}
          onChange={(event) => setAdded(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
