import { readFileSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { VaultHost } from '../../../electron/ipc/processes/vault-host.ts';
import { vaultContext } from '../../../electron/ipc/vault-context.ts';
import { seedSample } from '../../../electron/records/sample/seed-sample.ts';
import { leastCost } from '../../../electron/vault/keys/derive.ts';
import { createVault } from '../../../electron/vault/open/create-vault.ts';
import { byPassword } from '../../../shared/domain/secret.ts';
import { change, newMentee, newSession, typeOn } from './changes.ts';
import { Ledger } from './ledger.ts';

/** The password of every vault here. */
export const password = 'marmalade-lantern-otter-42';

const described = z.object({
  folder: z.string(),
  id: z.uuid(),
  key: z.string(),
  menteeId: z.string(),
  changes: z.array(change),
});
type Described = z.infer<typeof described>;

/** A vault on disk, closed, with what is needed to open it and to know what must be in it. */
export interface VaultAtHand {
  readonly folder: string;
  /** The folder's last part. */
  readonly name: string;
  readonly id: string;
  /** The vault's raw key in hex: what it protects here is made up. */
  readonly key: string;
  /** Whose sessions are written in. */
  readonly menteeId: string;
  readonly ledger: Ledger;
}

const nameOfDescription = 'template.json';

/** Makes the vault that every round starts from: the worked examples, and a mentee of its own with a few sessions. */
export async function makeTemplate(work: string): Promise<void> {
  const folder = join(work, 'template.alcove');
  const vault = await createVault({ folder, password, clock: () => new Date(), cost: leastCost });
  const context = vaultContext(vault.db);
  seedSample(context);
  const mentee = newMentee(context, 'Dr Toni Torturewick');
  const sessions = [1, 2, 3, 4].map(() => newSession(context, mentee.id));
  const texts = sessions.flatMap(({ id }) => [
    typeOn(context, 'private-note', id),
    typeOn(context, 'session-record', id),
  ]);
  const copy = vault.copyKey();
  const all: Described = {
    folder,
    id: vault.id,
    key: copy.toString('hex'),
    menteeId: mentee.id,
    changes: [mentee, ...sessions, ...texts],
  };
  vault.close();
  // once as the app opens it, which takes space for what a full disk would have no room for
  const host = new VaultHost();
  await host.open(folder, byPassword(password));
  host.close();
  await writeFile(join(work, nameOfDescription), JSON.stringify(all));
}

/** A copy of that vault in a folder of its own. */
export async function freshVault(work: string, into: string): Promise<VaultAtHand> {
  const { folder, id, key, menteeId, changes } = described.parse(
    JSON.parse(readFileSync(join(work, nameOfDescription), 'utf8')),
  );
  await mkdir(into, { recursive: true });
  const name = 'test.alcove';
  const copy = join(into, name);
  await cp(folder, copy, { recursive: true });
  const ledger = new Ledger();
  ledger.noteAll(changes);
  return { folder: copy, name, id, key, menteeId, ledger };
}
