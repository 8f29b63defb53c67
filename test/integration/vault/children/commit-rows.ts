import { writeSync } from 'node:fs';
import { appendAudit } from '../../../../electron/vault/audit/audit-log.ts';
import { transact } from '../../../../electron/vault/db.ts';
import { openVault } from '../../../../electron/vault/open/open-vault.ts';
import { byPassword } from '../../../../shared/domain/secret.ts';

/** Commits one row after the other and says of each, once it is committed, which it was. Never ends by itself. */
const [folder = '', password = ''] = process.argv.slice(2);
const { db } = await openVault({ folder, secret: byPassword(password) });
const next = db.prepare('SELECT count(*) FROM audit_log').pluck().get();
for (let number = Number(next); ; number += 1) {
  transact(db, () => appendAudit(db, new Date(), 'e', 'x'.repeat(2000), String(number)));
  writeSync(1, `${number}\n`);
}
