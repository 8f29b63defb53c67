import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UnlockAttempts } from '../../../electron/host/unlock-attempts.ts';
import { AlcoveError, type ErrorCode } from '../../../shared/ipc/errors.ts';
import { noon, temporaryFolder } from '../vault/temporary-vault.ts';

const folder = '/vaults/one.alcove';

function times() {
  let passed = 0;
  return {
    wait: (seconds: number) => {
      passed += seconds;
    },
    clock: () => new Date(noon.getTime() + passed * 1000),
    running: () => passed * 1000,
  };
}

const failing = (code: ErrorCode) => () => Promise.reject(new AlcoveError(code));

async function fail(attempts: UnlockAttempts, times: number, code: ErrorCode = 'password.wrong') {
  for (let made = 0; made < times; made += 1) {
    await expect(attempts.guard(folder, failing(code))).rejects.toMatchObject({ code });
  }
}

test('the attempt after too many is refused with the seconds to wait, and tries nothing', async () => {
  const file = join(temporaryFolder(), 'attempts.json');
  const { clock, running, wait } = times();
  const attempts = new UnlockAttempts(file, clock, running);
  await fail(attempts, 4);
  let tried = false;
  const trying = async () => {
    tried = true;
  };
  await expect(attempts.guard(folder, trying)).rejects.toMatchObject({
    code: 'unlock.wait',
    facts: { seconds: 5 },
  });
  expect(tried).toBe(false);
  expect(attempts.of(folder)).toEqual({
    failures: 4,
    retryAt: new Date(noon.getTime() + 5000).toISOString(),
  });
  wait(5);
  expect(attempts.of(folder).retryAt).toBeNull();
  await attempts.guard(folder, trying);
  expect(tried).toBe(true);
  expect(attempts.of(folder)).toEqual({ failures: 0, retryAt: null });
});

test('passwords, codes and the key store count alike, and each vault for itself', async () => {
  const { clock, running } = times();
  const attempts = new UnlockAttempts(join(temporaryFolder(), 'attempts.json'), clock, running);
  await fail(attempts, 2);
  await fail(attempts, 1, 'code.wrong');
  await fail(attempts, 1, 'keystore.broken');
  expect(attempts.of(folder).retryAt).not.toBeNull();
  expect(attempts.of('/vaults/other.alcove')).toEqual({ failures: 0, retryAt: null });
});

test('what tried no secret is no attempt', async () => {
  const { clock, running } = times();
  const attempts = new UnlockAttempts(join(temporaryFolder(), 'attempts.json'), clock, running);
  await fail(attempts, 5, 'vault.inUse');
  await fail(attempts, 5, 'code.mistyped');
  expect(attempts.of(folder)).toEqual({ failures: 0, retryAt: null });
});

test('a restart in the middle of an attempt or of the wait gains nothing', async () => {
  const file = join(temporaryFolder(), 'attempts.json');
  const { clock, running, wait } = times();
  const first = new UnlockAttempts(file, clock, running);
  await fail(first, 3);
  void first.guard(folder, () => new Promise(() => undefined));
  await expect.poll(() => new UnlockAttempts(file, clock, running).of(folder).failures).toBe(4);
  wait(3);
  expect(new UnlockAttempts(file, clock, running).of(folder).retryAt).toBe(
    new Date(noon.getTime() + 5000).toISOString(),
  );
});

test('a clock that was put back by a year costs the whole wait once, across any restart, and nobody a year', async () => {
  const file = join(temporaryFolder(), 'attempts.json');
  const { clock, running, wait } = times();
  await fail(new UnlockAttempts(file, () => new Date(clock().getTime() + 365 * 86_400_000), running), 4);
  const again = new UnlockAttempts(file, clock, running);
  expect(again.of(folder).retryAt).toBe(new Date(noon.getTime() + 5000).toISOString());
  wait(5);
  expect(again.of(folder).retryAt).toBeNull();
  expect(await again.guard(folder, async () => 'open')).toBe('open');
});

test('neither an altered list nor one that cannot be written keeps anyone out', async () => {
  const place = temporaryFolder();
  const file = join(place, 'attempts.json');
  writeFileSync(file, '{"x": {"count": -4}}');
  const { clock, running } = times();
  expect(new UnlockAttempts(file, clock, running).of(folder).failures).toBe(0);
  const nowhere = new UnlockAttempts(join(place, 'no', 'such', 'folder.json'), clock, running);
  expect(await nowhere.guard(folder, async () => 'open')).toBe('open');
  await fail(nowhere, 4);
  expect(nowhere.of(folder).retryAt).not.toBeNull();
});
