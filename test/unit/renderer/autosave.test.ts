import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave, longestUnsaved, pauseBeforeSave } from '../../../renderer/editor/autosave.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';

const savedAt = '2026-11-21T14:02:00.000Z';
const start = { document: 'start', revision: 3, savedAt: null };

/** A vault that keeps what it is given, and refuses when told to. */
function memory() {
  const written: { document: string; revision: number }[] = [];
  let refusal: AlcoveError | undefined;
  let gate: Promise<void> = Promise.resolve();
  return {
    written,
    refuse: (error: AlcoveError | undefined) => {
      refusal = error;
    },
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      return resolve;
    },
    save: async (document: string, revision: number) => {
      await gate;
      if (refusal !== undefined) throw refusal;
      written.push({ document, revision });
      return { revision: revision + 1, savedAt };
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the autosave of a document', () => {
  it('writes nothing as long as nothing was changed', async () => {
    const vault = memory();
    const autosave = createAutosave(start, vault.save);
    await autosave.flush();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(vault.written).toEqual([]);
    expect(autosave.state()).toEqual({ phase: 'saved', savedAt: null, error: null });
  });

  it('writes the last words once after a pause in typing', async () => {
    const vault = memory();
    const autosave = createAutosave(start, vault.save);
    autosave.change('o');
    autosave.change('on');
    autosave.change('one');
    expect(autosave.state().phase).toBe('waiting');
    await vi.advanceTimersByTimeAsync(pauseBeforeSave);
    expect(vault.written).toEqual([{ document: 'one', revision: 3 }]);
    expect(autosave.state()).toEqual({ phase: 'saved', savedAt, error: null });
    expect(autosave.revision()).toBe(4);
  });

  it('never leaves more than a second of typing unwritten, however long one types without a pause', async () => {
    const vault = memory();
    const autosave = createAutosave(start, vault.save);
    for (let typed = 0; typed < 30; typed += 1) {
      autosave.change(`letter ${typed}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(longestUnsaved).toBeLessThanOrEqual(1000);
    expect(vault.written.length).toBeGreaterThanOrEqual(3);
  });

  it('writes a change that arrives during a write afterwards, with the revision of that write', async () => {
    const vault = memory();
    const release = vault.hold();
    const autosave = createAutosave(start, vault.save);
    autosave.change('first');
    await vi.advanceTimersByTimeAsync(pauseBeforeSave);
    expect(autosave.state().phase).toBe('saving');
    autosave.change('second');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(vault.written).toEqual([]);
    release();
    await vi.advanceTimersByTimeAsync(pauseBeforeSave);
    expect(vault.written).toEqual([
      { document: 'first', revision: 3 },
      { document: 'second', revision: 4 },
    ]);
    expect(autosave.state().phase).toBe('saved');
  });

  it('keeps the text and says why when a write fails, and writes it at the next change', async () => {
    const vault = memory();
    const autosave = createAutosave(start, vault.save);
    vault.refuse(new AlcoveError('file.diskFull'));
    autosave.change('kept');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(autosave.state().phase).toBe('failed');
    expect(autosave.state().error?.code).toBe('file.diskFull');
    expect(autosave.document()).toBe('kept');

    autosave.change('kept and more');
    expect(autosave.state().error?.code).toBe('file.diskFull');
    vault.refuse(undefined);
    await vi.advanceTimersByTimeAsync(pauseBeforeSave);
    expect(vault.written).toEqual([{ document: 'kept and more', revision: 3 }]);
    expect(autosave.state().error).toBeNull();
  });

  it('flushes what is pending at once, and waits for a write that is under way', async () => {
    const vault = memory();
    const release = vault.hold();
    const autosave = createAutosave(start, vault.save);
    autosave.change('first');
    await vi.advanceTimersByTimeAsync(pauseBeforeSave);
    autosave.change('last words before locking');
    const flushed = autosave.flush();
    release();
    await flushed;
    expect(vault.written.at(-1)).toEqual({ document: 'last words before locking', revision: 4 });
  });

  it('names what it does not know as an internal failure and keeps the text', async () => {
    const autosave = createAutosave(start, () => Promise.reject(new Error('torn')));
    autosave.change('kept');
    await autosave.flush();
    expect(autosave.state().error?.code).toBe('internal');
    expect(autosave.document()).toBe('kept');
  });

  it('writes over a newer revision only after it was told of it', async () => {
    const vault = memory();
    const autosave = createAutosave(start, vault.save);
    vault.refuse(new AlcoveError('record.stale'));
    autosave.change('mine');
    await autosave.flush();
    expect(autosave.state().error?.code).toBe('record.stale');
    vault.refuse(undefined);
    autosave.rebase(9);
    await autosave.flush();
    expect(vault.written).toEqual([{ document: 'mine', revision: 9 }]);
  });

  it('takes over another text without writing the one it replaces', async () => {
    const vault = memory();
    const autosave = createAutosave(start, vault.save);
    autosave.change('mine');
    autosave.replace({ document: 'theirs', revision: 9, savedAt });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(vault.written).toEqual([]);
    expect(autosave.document()).toBe('theirs');
  });
});
