import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { verifyRecord } from '../../electron/verification/verify-record.ts';
import { verificationExitCodes } from '../../shared/domain/verification.ts';
import { reportOf } from './report.ts';

const usage = `npm run --silent verify-record -- FILE [--fingerprint HEX] [--json]

Says of a signed session record whether it is as it was signed, and with which key. --fingerprint takes the SHA-256
fingerprint that the signer gave you: the record must be signed with that key. --json prints all that was found as data.
Ends with 0 when the record is intact, 1 when it was altered or is not valid, 2 when it is no record that can be read.
Nothing is sent anywhere, and the file is only read.
`;

type Task = { readonly file: string; readonly fingerprint: string | undefined; readonly asJson: boolean };

/** Where npm was called: it runs scripts in the project's own folder. */
const here = process.env.INIT_CWD ?? process.cwd();

/** Reads the command line; undefined when it does not name one file, or not a fingerprint. */
function taskOf(args: string[]): Task | 'help' | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        fingerprint: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return 'help';
    const [name, ...more] = positionals;
    const fingerprint = values.fingerprint?.replaceAll(/[\s:]/g, '').toLowerCase();
    const isFingerprint = fingerprint === undefined || /^[0-9a-f]{64}$/.test(fingerprint);
    if (name === undefined || more.length > 0 || !isFingerprint) return undefined;
    return { file: resolve(here, name), fingerprint, asJson: values.json };
  } catch {
    // an option that does not exist: the usage says which do
    return undefined;
  }
}

async function perform({ file, fingerprint, asJson }: Task): Promise<number> {
  const expected = fingerprint === undefined ? {} : { expectedFingerprint: fingerprint };
  const knownFingerprints = fingerprint === undefined ? [] : [fingerprint];
  const result = await verifyRecord(file, { knownFingerprints, clock: () => new Date(), ...expected });
  process.stdout.write(asJson ? `${JSON.stringify(result, null, 2)}\n` : reportOf(result, fingerprint));
  return verificationExitCodes[result.verdict];
}

async function main(): Promise<number> {
  const task = taskOf(process.argv.slice(2));
  if (task === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  if (task === undefined) {
    process.stderr.write(usage);
    return verificationExitCodes.unreadable;
  }
  try {
    return await perform(task);
  } catch {
    // whatever it was, it says nothing about the record
    process.stdout.write('Something unexpected happened. Nothing can be said about this file.\n');
    return verificationExitCodes.unreadable;
  }
}

process.exitCode = await main();
