import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JobRunner } from '../../../electron/host/jobs.ts';
import { ChannelClient } from '../../../electron/ipc/channel/client.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Starts the app's own process for long jobs, as far as Node alone can. */
export function jobProcesses(longest?: ConstructorParameters<typeof JobRunner>[2]) {
  const started: ChildProcess[] = [];
  let peak = 0;
  const start = () => {
    const child = fork(join(root, 'electron/job-process.ts'), {
      serialization: 'advanced',
      execArgv: ['--import', pathToFileURL(join(root, 'test/host/utility/parent-port.ts')).href],
      env: { ...process.env, ALCOVE_HOST_ELECTRON: '0' },
    });
    started.push(child);
    return new ChannelClient(
      {
        post: (message) => child.connected && child.send({ data: message }),
        onMessage: (listener) =>
          child.on('message', ({ data }: { data: unknown }) => {
            peak = Math.max(peak, peakOf(child));
            listener(data);
          }),
        onExit: (listener) => child.on('exit', listener),
        kill: () => child.kill(),
      },
      'cancelled',
    );
  };
  return { jobs: new JobRunner(start, () => undefined, longest), started, peak: () => peak };
}

/** The most memory that a living process has held, in megabytes; 0 where the system does not say. */
function peakOf({ pid }: ChildProcess): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0; // not every system has /proc
  }
}
