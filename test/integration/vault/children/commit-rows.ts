import { writeSync } from 'node:fs';
import { openVault } from '../../../../electron/vault/open/open-vault.ts';
import { byPassword } from '../../../../shared/domain/secret.ts';

/** Commits one row after the other and says of each, once it is committed, which it was. Never ends by itself. */
const [folder = '', password = ''] = process.argv.slice(2);
const { db } = await openVault({ folder, secret: byPassword(password) });
const next = db.prepare('SELECT count(*) FROM audit_log').pluck().get();
const insert = db.prepare("INSERT INTO audit_log VALUES (?, 't', 'e', 'k', ?)");
for (let number = Number(next); ; number += 1) {
  insert.run(String(number), 'x'.repeat(2000));
  writeSync(1, `${number}\n`);
}
