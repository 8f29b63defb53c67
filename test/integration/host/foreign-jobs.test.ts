import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { hasTool } from '../export/tools.ts';
import { jobProcesses } from './job-processes.ts';

const root = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'alcove-foreign-'));
afterAll(() => rmSync(folder, { recursive: true }));

const look = ({ jobs }: ReturnType<typeof jobProcesses>, path: string) =>
  jobs.runForeign('look', 'verification.check', { path, bytes: null });

const record = join(root, 'test/vectors/records/frozen/0.1.0/session-record.pdf');
const verdictOf = async (processes: ReturnType<typeof jobProcesses>, path: string) =>
  (await look(processes, path)).result;

/** A file that can be opened and never comes, as on a network drive that is gone. */
function endlessFile(name: string): string {
  const path = join(folder, name);
  spawnSync('mkfifo', [path]);
  return path;
}

describe.skipIf(!hasTool('mkfifo'))('a look at a file that never comes', () => {
  const path = endlessFile('endless.pdf');

  test('can be cancelled, and the next look goes on', async () => {
    const processes = jobProcesses();
    const looking = look(processes, path);
    processes.jobs.cancel('look');
    await expect(looking).rejects.toMatchObject({ code: 'cancelled' });
    expect(processes.jobs.busy).toBe(false);
    expect(await verdictOf(processes, record)).toMatchObject({ verdict: 'intact' });
  });

  test('ends with its time, which is said, and leaves no process behind', async () => {
    const processes = jobProcesses({ look: 300 });
    await expect(look(processes, path)).rejects.toMatchObject({ code: 'verification.tooLong' });
    const [child] = processes.started;
    if (child !== undefined && child.exitCode === null && child.signalCode === null)
      await once(child, 'exit');
    expect(child?.signalCode).toBe('SIGTERM');
    expect(await verdictOf(jobProcesses(), record)).toMatchObject({ verdict: 'intact' });
  });

  test('that dies is told apart from one that was cancelled, and the next look goes on', async () => {
    const processes = jobProcesses();
    const looking = look(processes, path);
    processes.started[0]?.kill('SIGKILL');
    await expect(looking).rejects.toMatchObject({ code: 'verification.broke' });
    expect(await verdictOf(processes, record)).toMatchObject({ verdict: 'intact' });
  });

  test('before a countersignature ends in the same way', async () => {
    const { jobs } = jobProcesses({ look: 300 });
    await expect(jobs.runForeign('look', 'countersign.look', { path, pdf: null })).rejects.toMatchObject({
      code: 'verification.tooLong',
    });
  });
});

describe('a look in the app’s own process', () => {
  test('at a file of 500 MB says so without taking it into memory', async () => {
    const path = join(folder, 'large.pdf');
    writeFileSync(path, '%PDF-1.7\n');
    truncateSync(path, 500_000_000);
    const processes = jobProcesses();
    expect(await verdictOf(processes, path)).toMatchObject({
      verdict: 'unreadable',
      findings: [{ code: 'too-large' }],
    });
    expect(processes.peak()).toBeLessThan(300);
  });

  test('at a file that unpacks to a thousand times its size gives up before it is full of it', async () => {
    const path = join(folder, 'bomb.pdf');
    writeFileSync(path, bomb());
    const processes = jobProcesses();
    expect(await verdictOf(processes, path)).toMatchObject({
      verdict: 'unreadable',
      findings: [{ code: 'too-complex' }],
    });
    expect(processes.peak()).toBeLessThan(300);
  });
});

/** A PDF whose list of objects stands in a stream of many megabytes, packed into very few. */
function bomb(): Uint8Array {
  const packed = deflateSync(Buffer.alloc(200 * 1024 * 1024));
  const head = Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /XRef /W [1 4 2] /Size 9 /Root 2 0 R /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
  );
  const tail = Buffer.from('\nendstream\nendobj\nstartxref\n9\n%%EOF\n');
  return Buffer.concat([head, packed, tail, Buffer.from('/ByteRange')]);
}
