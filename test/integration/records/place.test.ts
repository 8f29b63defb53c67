import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepPlace, readPlace } from '../../../electron/records/place/place.ts';
import type { Place } from '../../../shared/domain/place.ts';
import { type TestVault, testVault } from './test-vault.ts';

let vault: TestVault;
beforeAll(async () => {
  vault = await testVault();
});
afterAll(() => vault.remove());

const home: Place = { route: '/', turnedTo: null, selections: [], focused: null, scroll: 0, drafts: [] };

test('a new vault knows of no place; then the last one counts', () => {
  expect(readPlace(vault.db)).toBeNull();
  keepPlace(vault, home);
  keepPlace(vault, { ...home, route: '/settings', scroll: 12 });
  expect(readPlace(vault.db)).toEqual({ ...home, route: '/settings', scroll: 12 });
});

test('a place that this version cannot read is none', () => {
  vault.db.prepare("UPDATE resume_place SET place = '{}'").run();
  expect(readPlace(vault.db)).toBeNull();
});

test('keeping a place leaves no trace of where the mentor was in the audit log', () => {
  const entries = () => vault.db.prepare('SELECT count(*) FROM audit_log').pluck().get();
  const before = entries();
  keepPlace(vault, home);
  expect(entries()).toBe(before);
});
