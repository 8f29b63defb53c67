import { type ChildProcess, fork } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { run } from '../run.ts';
import { strict, strictEmitter } from './strict.ts';

type Stream = 'pipe' | 'ignore' | 'inherit';
type Surface = 'postMessage' | 'kill' | 'pid' | 'stdout' | 'stderr';

const parentPort = pathToFileURL(join(import.meta.dirname, '../utility/parent-port.ts')).href;

/** stdout and stderr as Electron allows them; stdin is always closed. */
function streams(stdio: Electron.ForkOptions['stdio'] = 'inherit'): readonly [Stream, Stream] {
  const [stdin, stdout, stderr] = typeof stdio === 'string' ? ['ignore', stdio, stdio] : stdio;
  if (stdin === undefined || stdout === undefined || stderr === undefined) {
    throw new Error('configuration missing for stdin, stdout or stderr');
  }
  if (stdin !== 'ignore') throw new Error('stdin value other than ignore is not supported');
  const allowed = (value: string): value is Stream => ['pipe', 'ignore', 'inherit'].includes(value);
  if (!allowed(stdout) || !allowed(stderr))
    throw new Error('stdio must be of the following values: inherit, pipe, ignore');
  return [stdout, stderr];
}

/** A Node process with Electron's manners: it talks through `process.parentPort` and ends with its parent. */
class UtilityProcessDouble
  extends strictEmitter('utilityProcess')
  implements Pick<Electron.UtilityProcess, Surface>
{
  readonly stdout: Readable | null;
  readonly stderr: Readable | null;
  private readonly child: ChildProcess;
  private running = false;

  constructor(modulePath: string, args: string[], options: Electron.ForkOptions) {
    super();
    const [stdout, stderr] = streams(options.stdio);
    this.child = fork(modulePath, args, {
      serialization: 'advanced',
      execArgv: ['--import', parentPort, ...(options.execArgv ?? [])],
      stdio: ['ignore', stdout, stderr, 'ipc'],
      env: { ...(options.env ?? process.env), ALCOVE_HOST_ELECTRON: process.versions.electron },
      ...(options.cwd !== undefined && { cwd: options.cwd }),
    });
    this.stdout = this.child.stdout;
    this.stderr = this.child.stderr;
    this.child.on('spawn', () => {
      this.running = true;
      this.emit('spawn');
    });
    this.child.on('message', ({ data }: { data: unknown }) => this.emit('message', data));
    this.child.on('error', (error) => this.end(error.message));
    this.child.on('exit', (code, signal) => {
      this.end('', code ?? (signal ? constants.signals[signal] : 1));
    });
  }

  /** Undefined before it has spawned and after it has ended. */
  get pid(): number | undefined {
    return this.running ? this.child.pid : undefined;
  }

  /** Clones at once: what cannot be cloned throws here, and a Buffer arrives as a Uint8Array, as in Electron. */
  postMessage(message: unknown, transfer?: Electron.MessagePortMain[]): void {
    if (transfer && transfer.length > 0) {
      throw new Error('electron host: transfer of MessagePortMain is not doubled');
    }
    if (this.child.connected) this.child.send({ data: structuredClone(message) });
  }

  kill(): boolean {
    return this.running && this.child.kill('SIGTERM');
  }

  private end(complaint: string, code = 1): void {
    if (complaint) process.stderr.write(`electron host: utility process: ${complaint}\n`);
    this.running = false;
    this.emit('exit', code);
  }
}

export const utilityProcess = strict('utilityProcess', {
  /** Throws before `ready`, for an empty path, and for streams that Electron does not allow. */
  fork(modulePath: string, args: string[] = [], options: Electron.ForkOptions = {}): UtilityProcessDouble {
    if (!run.ready) throw new Error('utilityProcess.fork can only be called after app is ready');
    if (modulePath === '') throw new Error('Missing UtilityProcess entry script.');
    return new UtilityProcessDouble(modulePath, args, options);
  },
});
