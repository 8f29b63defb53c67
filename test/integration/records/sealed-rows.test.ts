import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { seedSample } from '../../../electron/records/sample/seed-sample.ts';
import { settleSearch } from '../../../electron/records/search/settle-search.ts';
import { type TestVault, testVault, testwick } from './test-vault.ts';

let vault: TestVault;
beforeAll(async () => {
  vault = await testVault();
  vault.setClock('2026-11-21T12:00:00.000Z');
  seedSample(vault);
  settleSearch(vault);
});
afterAll(() => vault.remove());

describe('the database itself refuses', () => {
  it.each([
    ['changed terms of an agreed contract', "UPDATE contract_versions SET document = '{}'", /sealed/],
    [
      'an agreed contract turned back into a draft',
      "UPDATE contract_versions SET status = 'draft', agreed_on = NULL",
      /sealed/,
    ],
    ['an agreed contract to be removed', 'DELETE FROM contract_versions', /sealed/],
    ['a choice to be reworded', "UPDATE goal_choices SET reason = 'another'", /append-only/],
    ['a choice to be removed', 'DELETE FROM goal_choices', /append-only/],
    [
      'a chosen option to be removed',
      'DELETE FROM goal_options WHERE id IN (SELECT option_id FROM goal_choices)',
      /FOREIGN KEY/,
    ],
    ['an audit entry to be reworded', "UPDATE audit_log SET event = 'nothing'", /append-only/],
    ['a conflict without a reason', 'UPDATE mentees SET conflict_reason = NULL', /a_conflict_has_a_reason/],
    ['a status that does not exist', "UPDATE mentees SET status = 'friend'", /CHECK/],
    ['a mentee to be removed while anything hangs on them', 'DELETE FROM mentees', /FOREIGN KEY/],
    [
      'a private note marked as shareable',
      "UPDATE search_texts SET audience = 'shareable' WHERE kind = 'private-note'",
      /stays_private/,
    ],
    ['text where a number belongs', "UPDATE sessions SET minutes = 'an hour'", /cannot store TEXT/],
  ])('%s', (_, statement, message) => {
    expect(() => vault.db.exec(statement)).toThrow(message);
  });

  it('a second draft of one contract', () => {
    const { id } = on['mentees.add'](vault, { ...testwick, alias: 'Another' });
    const draft = (rowId: string, number: number) =>
      vault.db
        .prepare(
          `INSERT INTO contract_versions (id, mentee_id, number, template, status, document, revision, created_at, updated_at)
           VALUES (?, ?, ?, 'short', 'draft', '{}', 0, '', '')`,
        )
        .run(rowId, id, number);
    draft('one', 1);
    expect(() => draft('two', 2)).toThrow(/UNIQUE/);
  });
});
