import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import IntlMessageFormat from 'intl-messageformat';
import { expect, test } from 'vitest';
import { language } from '../../../shared/words/index.ts';

const folder = resolve(import.meta.dirname, '../../../shared/words/en-gb');

test.each(readdirSync(folder))('every sentence of %s can be said', async (file) => {
  const catalogues: Record<string, unknown> = await import(resolve(folder, file));
  const sentences = Object.values(catalogues).flatMap((words) =>
    typeof words === 'object' && words !== null ? Object.values(words) : [],
  );
  for (const sentence of sentences)
    if (typeof sentence === 'string')
      expect(() => new IntlMessageFormat(sentence, language), sentence).not.toThrow();
});
