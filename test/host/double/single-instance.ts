import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { run } from '../run.ts';
import { say } from '../say.ts';

/** What a later start tells the first one. */
export interface SecondInstance {
  readonly argv: string[];
  readonly workingDirectory: string;
  readonly additionalData: unknown;
}

/**
 * Electron's lock answers at once, so the owner's process id stands in a file that only one process can create;
 * a socket carries the message to the owner. The file of a process that is no more counts for nothing.
 */
export class SingleInstanceLock {
  private readonly file: string;
  /** Where the owner listens, whoever that is. */
  private socket: string;
  private held = false;

  constructor(userData: string) {
    mkdirSync(userData, { recursive: true });
    this.file = join(userData, 'host.lock');
    const pipe = `\\\\.\\pipe\\alcove-host-${process.pid}`;
    this.socket = process.platform === 'win32' ? pipe : join(run.profile, 'host.sock');
  }

  take(onSecond: (second: SecondInstance) => void): boolean {
    if (this.ownerIsAlive()) return false;
    rmSync(this.file, { force: true });
    try {
      writeFileSync(this.file, `${process.pid} ${this.socket}`, { flag: 'wx' });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    }
    this.held = true;
    this.listen(onSecond);
    return true;
  }

  /** Resolves when the owner has the message, or cannot be reached. */
  tellOwner(message: SecondInstance): Promise<void> {
    return new Promise((resolve) => {
      const connection = connect(this.socket);
      connection.on('error', (error) => say(`the first instance does not answer: ${error.message}`));
      connection.on('close', () => resolve());
      connection.end(JSON.stringify(message));
    });
  }

  release(): void {
    if (!this.held) return;
    this.held = false;
    rmSync(this.file, { force: true });
  }

  private ownerIsAlive(): boolean {
    try {
      const [, owner = '', socket = ''] = /^(\d+) (.+)$/.exec(readFileSync(this.file, 'utf8')) ?? [];
      if (Number(owner) === process.pid || !process.kill(Number(owner), 0)) return false;
      this.socket = socket;
      return true;
    } catch {
      return false; // no file, or a process that is no more
    }
  }

  private listen(onSecond: (second: SecondInstance) => void): void {
    const server = createServer({ allowHalfOpen: true }, (connection) => {
      let text = '';
      connection.setEncoding('utf8');
      connection.on('data', (chunk: string) => {
        text += chunk;
      });
      connection.on('end', () => {
        connection.end();
        onSecond(JSON.parse(text));
      });
    });
    server.on('error', (error) => say(`no later start can reach this one: ${error.message}`));
    server.listen(this.socket);
    server.unref();
  }
}
