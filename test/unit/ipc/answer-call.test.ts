import { describe, expect, test } from 'vitest';
import { answerCall, type Run } from '../../../electron/ipc/answer-call.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import { AlcoveError, errorCodes } from '../../../shared/ipc/errors.ts';
import { words } from '../../../shared/words/index.ts';

function border(run: Run) {
  const faults: string[] = [];
  const answer = (name: unknown, input: unknown) =>
    answerCall(name, input, run, (named) => faults.push(named));
  return { answer, faults };
}

describe('a call from the page', () => {
  test('with a name that is not in the contract is refused and runs nothing', async () => {
    let ran = false;
    const { answer } = border(() => {
      ran = true;
    });
    for (const name of ['vault.readKey', '', 7, null, 'constructor', '__proto__']) {
      expect(await answer(name, undefined)).toEqual({ ok: false, error: { code: 'ipc.unknown' } });
    }
    expect(ran).toBe(false);
  });

  test('with an input that does not fit its schema is refused, naming the field and not what it held', async () => {
    const { answer } = border(() => undefined);
    const result = await answer('vault.unlock', {
      ref: 'a',
      secret: { kind: 'password', password: ['PRIVATE'] },
    });
    expect(result).toEqual({
      ok: false,
      error: { code: 'ipc.invalid', facts: { field: 'secret.password' } },
    });
  });

  test('runs with the parsed input, without fields the schema does not know', async () => {
    const seen: unknown[] = [];
    const { answer } = border((_name, input) => {
      seen.push(input);
      return { state: 'closed' };
    });
    await answer('vault.select', { ref: 'one', extra: true });
    expect(seen).toEqual([{ ref: 'one' }]);
  });

  test('that fails in a declared way answers with its code and facts', async () => {
    const { answer, faults } = border(() => {
      throw new AlcoveError('export.unsupportedText', { characters: '☃' });
    });
    const result = await answer('documents.preview', {
      kind: 'session-record',
      sessionId: '01a1fc65-11a1-744f-93ab-8c758f89b1b2',
    });
    expect(result).toEqual({
      ok: false,
      error: { code: 'export.unsupportedText', facts: { characters: '☃' } },
    });
    expect(faults).toEqual([]);
  });

  test('that fails in an undeclared way answers `internal` and is noted, without message or stack', async () => {
    for (const error of [new AlcoveError('backup.altered'), new TypeError('a mentor’s words'), 'text']) {
      const { answer, faults } = border(() => {
        throw error;
      });
      expect(await answer('app.info', undefined)).toEqual({ ok: false, error: { code: 'internal' } });
      expect(faults).toEqual(['app.info']);
    }
  });

  test('whose answer does not fit the contract never reaches the page', async () => {
    const { answer } = border(() => ({ version: 1, tryingOut: 'yes', key: 'secret' }));
    expect(await answer('app.info', undefined)).toEqual({ ok: false, error: { code: 'internal' } });
  });
});

describe('the contract', () => {
  test('declares only failures that have a sentence', () => {
    for (const procedure of Object.values(contract)) {
      for (const code of procedure.errors) expect(words[`error.${code}`]).toBeTruthy();
    }
  });

  test('has no failure that nothing declares', () => {
    const declared = new Set(Object.values(contract).flatMap(({ errors }) => errors));
    const spare = errorCodes.filter((code) => !declared.has(code) && code !== 'attachment.tooLarge');
    expect(spare).toEqual([]);
  });
});
