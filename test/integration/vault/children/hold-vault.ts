import { openVault } from '../../../../electron/vault/open/open-vault.ts';
import { byPassword } from '../../../../shared/domain/secret.ts';

/** Opens a vault and keeps it open until it is ended from outside. */
const [folder = '', password = ''] = process.argv.slice(2);
await openVault({ folder, secret: byPassword(password) });
process.stdout.write('open\n');
process.stdin.resume();
