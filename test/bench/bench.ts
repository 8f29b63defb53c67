import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { databaseName } from '../../electron/vault/open/database-name.ts';
import { largeSize } from '../fixtures/large-vault.ts';
import { measureBlocks } from './blocks.ts';
import { measureBackup } from './cases/back-up.ts';
import { measureDocuments } from './cases/documents.ts';
import { measurePageHmac } from './cases/page-hmac.ts';
import { measureSave } from './cases/save-note.ts';
import { measureSearch } from './cases/search.ts';
import { measureTimeline } from './cases/timeline.ts';
import { measureUnlock } from './cases/unlock.ts';
import { measureLarge } from './large.ts';
import { describeLock, measureLock } from './lock.ts';
import { describeMeasured, type Measured } from './measure.ts';
import { measureStart } from './start.ts';
import { benchVault } from './vault.ts';

const { values } = parseArgs({
  options: {
    notes: { type: 'string', default: '100000' },
    sessions: { type: 'string', default: String(largeSize.sessions) }, // of a large vault in the running app
    'blocked-notes': { type: 'string', default: '5000' }, // in the running app, whose long jobs are waited for
  },
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const report = (...measured: Measured[]) => say(measured.map(describeMeasured).join('\n'));
const folder = await mkdtemp(join(tmpdir(), 'alcove-bench-'));

try {
  say(`Writing ${values.notes} notes…`);
  const bench = await benchVault(folder, Number(values.notes));
  report(await measureSave(bench), ...(await measureSearch(bench)));
  const key = bench.vault.copyKey();
  bench.vault.close();
  bench.plain.close();
  report(
    await measureUnlock(bench.folder, key, bench.vault.id),
    ...(await measurePageHmac(join(bench.folder, databaseName), key)),
    await measureBackup(bench.folder, key, folder),
    await measureStart(join(folder, 'start')),
    await measureTimeline(join(folder, 'timeline')),
  );
  say(
    (await measureLarge(join(folder, 'large'), { ...largeSize, sessions: Number(values.sessions) })).join(
      '\n',
    ),
  );
  say((await measureDocuments(join(folder, 'documents'))).join('\n'));
  say(describeLock(await measureLock(join(folder, 'lock'))));
  say((await measureBlocks(join(folder, 'blocks'), Number(values['blocked-notes']))).join('\n'));
} finally {
  await rm(folder, { recursive: true, force: true });
}
