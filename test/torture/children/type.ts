import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isOfDisk } from '../../../electron/ipc/processes/held-back.ts';
import { VaultHost } from '../../../electron/ipc/processes/vault-host.ts';
import { vaultHandlers } from '../../../electron/ipc/vault-handlers/index.ts';
import { listSessions } from '../../../electron/records/sessions/read-sessions.ts';
import { toAlcoveError } from '../../../electron/vault/errors.ts';
import { reserveName } from '../../../electron/vault/reserve/reserve.ts';
import { byPassword } from '../../../shared/domain/secret.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { seeded } from '../random.ts';
import { type Change, nextChange, nextSave, type TypedKind } from '../vault/changes.ts';
import { say, working } from './working.ts';

/**
 * Writes in a vault as the process that holds it does, tidies up in pauses, locks and unlocks now and then, and says each
 * change once it is made. What the disk has no room for is said too, and the writing goes on, as a mentor's does: text
 * counts as kept all the same, because the reserve has it.
 */
const schema = z.object({ folder: z.string(), password: z.string(), menteeId: z.string() });

const calls = {
  'private-note': 'sessions.savePrivateNote',
  'session-record': 'sessions.saveRecord',
} as const;

await working(schema, async ({ folder, password, menteeId }, seed) => {
  const random = seeded(seed);
  const host = new VaultHost();
  await host.open(folder, byPassword(password));
  const hasReserve = existsSync(join(folder, reserveName));
  const sessions = listSessions(host.context.db, menteeId).map(({ id }) => ({ id, menteeId }));
  const type = (kind: TypedKind, sessionId: string): Change => {
    const input = nextSave(host.context.db, kind, sessionId);
    try {
      vaultHandlers[calls[kind]](host.context, input);
      host.note(calls[kind], input);
    } catch (error) {
      host.note(calls[kind], input, error);
      if (!hasReserve || !isOfDisk(error)) throw error;
      tell(error);
    }
    return { what: 'document', kind, sessionId, revision: input.revision + 1 };
  };
  return async () => {
    await telling(async () => {
      if (random.below(10) === 0) host.tidy();
      const made = await nextChange(host.context, sessions, random, type);
      if (made !== null) say(made);
    });
    if (random.below(30) > 0) return;
    await telling(() => host.close());
    await host.open(folder, byPassword(password));
  };
});

async function telling(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    tell(error);
  }
}

/** @throws what the product has no sentence for */
function tell(error: unknown): void {
  const named = toAlcoveError(error);
  if (!(named instanceof AlcoveError)) throw error;
  say({ refused: named.code });
}
