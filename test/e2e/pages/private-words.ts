import type { Page } from '@playwright/test';
import type { RichNode } from '../../../shared/rich-text/document.ts';

/** Everything the page holds, seen or not: its elements with their attributes, what stands in fields, and its title. */
export async function wholePage(page: Page): Promise<string> {
  const inPage = await page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea, select')].map((field) =>
      'value' in field ? String(field.value) : '',
    );
    return [document.documentElement.outerHTML, document.title, location.href, ...fields].join('\n');
  });
  return inPage;
}

/**
 * Plants a word in every private text of a mentee, the way the page itself writes: each private note and reflection, the
 * concern log, and what is written down about the mentee beside the alias.
 */
export async function plantPrivately(page: Page, alias: string, word: string): Promise<void> {
  await page.evaluate(
    async ([alias = '', word = '']) => {
      const call = async (...[name, input]: Parameters<typeof window.alcove.call>) => {
        const answer = await window.alcove.call(name, input);
        if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
        return answer.value as Record<string, unknown> & Record<string, unknown>[];
      };
      const mentee = (await call('mentees.list', undefined)).find((one) => one.alias === alias) ?? {};
      const { id } = mentee;
      const of = ['name', 'contact', 'workplace', 'introducer', 'reported', 'training', 'constraints'];
      await call('mentees.change', { id, changes: Object.fromEntries(of.map((field) => [field, word])) });
      await call('mentees.saveSensitive', { menteeId: id, words: word });
      const concern = await call('concerns.open', { menteeId: id, sessionId: null });
      const draft = { choice: null, who: word, words: word, on: null };
      await call('concerns.draft', { id: concern.id, step: 'noticed', draft });
      for (const session of await call('sessions.list', { menteeId: id })) {
        const { privateNote } = (await call('sessions.get', { id: session.id })) as unknown as {
          privateNote: { document: { version: number; content: RichNode }; revision: number };
        };
        await call('sessions.savePrivateLog', {
          sessionId: session.id,
          log: { preparation: word, learned: word, skills: [], modes: [] },
        });
        const { document, revision } = privateNote;
        const paragraph = { type: 'paragraph', content: [{ type: 'text', text: word }] };
        const content = { ...document.content, content: [...(document.content.content ?? []), paragraph] };
        await call('sessions.savePrivateNote', {
          sessionId: session.id,
          document: { ...document, content },
          revision,
        });
      }
    },
    [alias, word],
  );
}
