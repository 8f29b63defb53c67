import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { withBackup } from '../../electron/vault/backup/extract-database.ts';
import { proveManifest } from '../../electron/vault/backup/manifest.ts';
import { verifyBackup } from '../../electron/vault/backup/verify-backup.ts';
import { namingErrors } from '../../electron/vault/errors.ts';
import { AlcoveError } from '../../shared/ipc/errors.ts';
import { exportBackup, refuseFilled } from './export/export-backup.ts';
import { exitCodes, refusalOf } from './refusal.ts';
import { askForSecret, secretFrom } from './secret.ts';
import { withUnpacked } from './unpack.ts';

const usage = `npm run --silent open-backup -- FILE --export DIR   writes everything in the backup as open formats
npm run --silent open-backup -- FILE --verify       checks the backup and writes nothing
npm run --silent open-backup -- FILE --print-key    prints the vault's bare key

The password or the recovery code is asked for on standard input. DIR must not exist or be empty. What --export writes
is not encrypted. Whoever sees the bare key can read the vault, and every backup with that key, for ever.
`;

type Task =
  | { readonly does: 'export'; readonly file: string; readonly folder: string }
  | { readonly does: 'verify' | 'printKey'; readonly file: string };

/** Where npm was called: it runs scripts in the project's own folder. */
const here = process.env.INIT_CWD ?? process.cwd();

/** Reads the command line; undefined when it does not say exactly one thing to do. */
function taskOf(args: string[]): Task | 'help' | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        export: { type: 'string' },
        verify: { type: 'boolean', default: false },
        'print-key': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return 'help';
    const wanted = [values.export !== undefined, values.verify, values['print-key']].filter((each) => each);
    const [name, ...more] = positionals;
    if (wanted.length !== 1 || name === undefined || more.length > 0) return undefined;
    const file = resolve(here, name);
    if (values.export !== undefined) return { does: 'export', file, folder: resolve(here, values.export) };
    return { does: values.verify ? 'verify' : 'printKey', file };
  } catch {
    // an option that does not exist: the usage says which do
    return undefined;
  }
}

async function perform(task: Task, signal: AbortSignal): Promise<void> {
  if (task.does === 'export') await refuseFilled(task.folder);
  const secret = secretFrom(await askForSecret(process.stdin, process.stderr, signal));
  const { file } = task;
  if (task.does === 'export') {
    const mentees = await withUnpacked(file, secret, signal, (backup) =>
      exportBackup(backup, task.folder, signal),
    );
    print(
      `Written to ${task.folder}: ${mentees} mentees, everything in clear. README.txt there says what is where.`,
    );
  } else if (task.does === 'verify') {
    const { vaultId, generation, madeAt, tables, sha256 } = await verifyBackup({
      file,
      secret,
      signal,
      onProgress: () => undefined,
    });
    const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
    print(
      `This backup is sound: made at ${madeAt} of the vault ${vaultId}, generation ${generation}, ${rows} rows.`,
    );
    print(`SHA-256 of the file: ${sha256}`);
  } else {
    process.stderr.write(
      'Whoever sees the next line can read this vault for ever. Clear the screen, keep no copy.\n',
    );
    await namingErrors(() =>
      withBackup(file, secret, async ({ signed }, opened) => {
        if (opened === null) throw new AlcoveError('password.empty');
        proveManifest(signed, opened.proof.manifestKey);
        print(opened.key.toString('hex'));
      }),
    );
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function main(): Promise<number> {
  const task = taskOf(process.argv.slice(2));
  if (task === 'help') {
    process.stdout.write(usage);
    return exitCodes.done;
  }
  if (task === undefined) {
    process.stderr.write(usage);
    return exitCodes.usage;
  }
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  try {
    await perform(task, stop.signal);
    return exitCodes.done;
  } catch (error) {
    const { sentence, exitCode } = refusalOf(error);
    process.stderr.write(`${sentence}\n`);
    return exitCode;
  }
}

process.exitCode = await main();
