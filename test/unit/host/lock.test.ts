import { expect, test } from 'vitest';
import { Lock, type Lockable } from '../../../electron/host/lock.ts';
import type { VaultState } from '../../../shared/ipc/procedures/vault.ts';

const closed: VaultState = { state: 'closed' };
const never = new Promise<never>(() => undefined);

function lockable(parts: Partial<Lockable> = {}) {
  const done: string[] = [];
  const faults: unknown[] = [];
  let open = true;
  const whole: Lockable = {
    vault: {
      holds: () => open,
      state: () => closed,
      close: async () => {
        done.push('closed');
        open = false;
        return closed;
      },
    },
    page: {
      blank: async () => void done.push('written'),
      replace: async () => void done.push('replaced'),
    },
    cancelJobs: async () => void done.push('cancelled'),
    forget: async () => void done.push('forgotten'),
    noteFault: (error) => void faults.push(error),
    ...parts,
  };
  return { done, faults, lock: new Lock(whole) };
}

test('what is pending is written before the vault is closed, and the page ends after it', async () => {
  const { done, lock } = lockable();
  await lock.now();
  expect(done).toEqual(['written', 'forgotten', 'cancelled', 'closed', 'replaced']);
});

test('however many ask, one lock is made; a locked vault is left alone', async () => {
  const { done, lock } = lockable();
  await Promise.all([lock.now(), lock.now(), lock.now()]);
  await lock.now();
  expect(done.filter((step) => step === 'closed')).toHaveLength(1);
  expect(done.filter((step) => step === 'replaced')).toHaveLength(1);
});

test('a job that does not end holds nothing up', async () => {
  const { done, lock } = lockable({ cancelJobs: () => never });
  await lock.now();
  expect(done).toContain('closed');
});

test('a page that is gone is not asked for anything', async () => {
  const { done, lock } = lockable({ page: { blank: () => never, replace: async () => undefined } });
  await lock.now({ pageIsGone: true });
  expect(done).toContain('closed');
});

test.each<[string, Partial<Lockable>]>([
  [
    'the page is not there any more',
    {
      page: {
        blank: () => {
          throw new Error('gone');
        },
        replace: async () => undefined,
      },
    },
  ],
  ['a job cannot be cancelled', { cancelJobs: () => Promise.reject(new Error('stuck')) }],
  [
    'something is not forgotten',
    {
      forget: () => {
        throw new Error('stuck');
      },
    },
  ],
])('a lock reaches its end and the fault is noted when %s', async (_what, parts) => {
  const { done, faults, lock } = lockable(parts);
  await lock.now();
  expect(done).toContain('closed');
  expect(faults).toHaveLength(1);
});

test('the page ends also when the vault could not be closed', async () => {
  const vault = { holds: () => true, state: () => closed, close: () => Promise.reject(new Error('stuck')) };
  const { done, faults, lock } = lockable({ vault });
  expect(await lock.now()).toEqual(closed);
  expect(done).toContain('replaced');
  expect(faults).toHaveLength(1);
});
