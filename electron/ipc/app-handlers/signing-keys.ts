import { extname } from 'node:path';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { readFileUpTo } from '../../vault/files/read-file.ts';
import type { AppHandlers } from './index.ts';
import { openOnly } from './open-only.ts';
import { saveAs } from './save-as.ts';
import { savePrinted } from './save-printed.ts';

/** Many times a key with a long chain. */
const largestKeyFile = 1024 * 1024;

/** The keys that sign records. What is private about them stays in the vault's process. */
export const signingKeyHandlers = {
  'signingKeys.overview': ({ vaults }) => vaults.call('signingKeys.overview', undefined),
  'signingKeys.make': ({ vaults }, asked) => vaults.call('signingKeys.make', asked),
  'signingKeys.use': ({ vaults }, asked) => vaults.call('signingKeys.use', asked),
  'signingKeys.erase': ({ vaults }, asked) => vaults.call('signingKeys.erase', asked),
  'signingKeys.chooseFile': async ({ places }) =>
    (await places.chooseFile('dialog.chooseKey', 'dialog.keyFiles', 'p12', 'pfx')) ?? null,
  'signingKeys.openFile': async ({ vaults, places }, { token, password }) => {
    openOnly(vaults);
    const file = await readFileUpTo(places.pathOf(token), largestKeyFile);
    if (file === undefined) throw new AlcoveError('signingKey.notAFile');
    return vaults.call('signingKeys.open', { file, password });
  },
  'signingKeys.import': ({ vaults }, asked) => vaults.call('signingKeys.import', asked),
  'signingKeys.putAway': ({ vaults }) => vaults.call('signingKeys.putAway', undefined),
  'signingKeys.saveCertificate': async ({ vaults, places }, { id }) => {
    const { der, fileName } = await vaults.call('signingKeys.certificate', { id });
    const file = await places.saveFile('dialog.saveCertificate', 'dialog.certificateFiles', 'cer', fileName);
    if (file === undefined) return null;
    return saveAs(file, extname(file).toLowerCase() === '.pem' ? Buffer.from(pem(der), 'latin1') : der);
  },
  'signingKeys.saveCard': (context, { id }) =>
    savePrinted(context, 'dialog.saveCard', () => context.vaults.call('signingKeys.composeCard', { id })),
} satisfies Partial<AppHandlers>;

/** A certificate as text (RFC 7468). */
function pem(der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
