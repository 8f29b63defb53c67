import { resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { jobProcesses } from './job-processes.ts';

const path = resolve(import.meta.dirname, '../../vectors/records/frozen/0.1.0/session-record.pdf');

function processes(longest?: Parameters<typeof jobProcesses>[0]) {
  const made = jobProcesses(longest);
  onTestFinished(() => made.jobs.cancelAll());
  const look = async () =>
    (await made.jobs.runForeign('look', 'verification.check', { path, bytes: null })).result.verdict;
  const ended = (at: number) => expect.poll(() => made.started[at]?.signalCode, { timeout: 10_000 });
  return { ...made, look, ended };
}

test('a process that waits does the job that was expected, and no second look at what others made', async () => {
  const { jobs, started, look, ended } = processes();
  jobs.expect('verification');
  jobs.expect('verification');
  expect(started).toHaveLength(1);
  expect(jobs.busy).toBe(false);
  expect(await look()).toBe('intact');
  expect(started).toHaveLength(1);
  await ended(0).toBe('SIGTERM');
  expect(await look()).toBe('intact');
  expect(started).toHaveLength(2);
});

test('a process waits for one kind of job alone, and only one of them waits', async () => {
  const { jobs, started, look, ended } = processes();
  jobs.expect('countersign');
  expect(await look()).toBe('intact');
  expect(started).toHaveLength(2);
  jobs.expect('verification');
  await ended(0).toBe('SIGTERM');
  expect(await look()).toBe('intact');
  expect(started).toHaveLength(3);
});

test('a process that is not wanted any more ends: after its time, when it is said, and with every job at the lock', async () => {
  const short = processes({ spare: 50 });
  short.jobs.expect('verification');
  await short.ended(0).toBe('SIGTERM');
  const { jobs, ended } = processes();
  jobs.expect('verification');
  jobs.expect(null);
  await ended(0).toBe('SIGTERM');
  jobs.expect('verification');
  await jobs.cancelAll();
  await ended(1).toBe('SIGTERM');
});

test('a process that dies while it waits is not missed', async () => {
  const { jobs, started, look, ended } = processes();
  jobs.expect('verification');
  started[0]?.kill('SIGKILL');
  await ended(0).toBe('SIGKILL');
  expect(await look()).toBe('intact');
  expect(started).toHaveLength(2);
});
