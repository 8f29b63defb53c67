import { expect, test } from 'vitest';
import { fillMarks, firstPage } from '../../../electron/host/first-page.ts';
import type { KnownVault, VaultState } from '../../../shared/ipc/procedures/vault.ts';

const now = new Date('2026-03-12T09:00:00Z');
const vault: KnownVault = {
  ref: 'one',
  name: 'Notes',
  place: '/home/max/notes.alcove',
  sample: false,
  lastOpened: '2026-03-11T09:00:00Z',
  keystore: false,
  replacedAt: null,
};
const locked = (differing: Partial<KnownVault> = {}): VaultState => ({
  state: 'locked',
  vault: { ...vault, ...differing },
});

test('a locked vault begins with its unlock screen', () => {
  expect(firstPage(locked(), now)).toEqual({
    file: 'unlock.html',
    marks: { VAULT_NAME: 'Notes', VAULT_PLACE: '/home/max/notes.alcove', LAST_OPENED: 'yesterday' },
  });
});

test('a vault that the key store opens too begins with the screen that says so', () => {
  expect(firstPage(locked({ keystore: true }), now).file).toBe('unlock-with-keystore.html');
});

test('a screen that has more to say than the page holds is drawn by the program', () => {
  const more = [{ sample: true }, { replacedAt: '2026-03-11T09:00:00Z' }, { lastOpened: null }];
  for (const one of more) expect(firstPage(locked(one), now)).toEqual({ file: 'index.html', marks: {} });
});

test('nothing of a vault stands in the page unless it is locked', () => {
  const states: VaultState[] = [
    { state: 'closed' },
    { state: 'unfinished', vault, needs: 'code' },
    { state: 'open', vault, readOnly: false, resume: false, notices: [] },
  ];
  for (const state of states) expect(firstPage(state, now)).toEqual({ file: 'index.html', marks: {} });
});

test('text that takes the place of a mark stays text', () => {
  const page = '<h1 title="__NAME__">__NAME__</h1><style nonce="__NONCE__">';
  const name = `<b a='1' b="2"> & __NONCE__ $&`;
  const shown = '&lt;b a=&#39;1&#39; b=&quot;2&quot;&gt; &amp; __NONCE__ $&amp;';
  expect(fillMarks(page, { NAME: name, NONCE: 'n1' })).toBe(
    `<h1 title="${shown}">${shown}</h1><style nonce="n1">`,
  );
});

test('a mark that nothing is known for stays', () => {
  expect(fillMarks('__OTHER__', {})).toBe('__OTHER__');
});
