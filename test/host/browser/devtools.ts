import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
// Playwright ships the protocol's types and names no entry point for them.
import type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts';

type Command = keyof Protocol.CommandParameters;
export type Send = <Name extends Command>(
  method: Name,
  params?: Protocol.CommandParameters[Name],
) => Promise<Protocol.CommandReturnValues[Name]>;
export type EventName = keyof Protocol.Events;
export type EventOf<Name extends EventName> = Protocol.Events[Name];

interface Waiting {
  readonly method: string;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

/** One conversation in the DevTools protocol: with the browser itself, or with one page or worker. */
export class DevToolsSession {
  readonly send: Send;
  private readonly events = new EventEmitter().setMaxListeners(0);
  private readonly connection: DevToolsConnection;

  constructor(connection: DevToolsConnection, sessionId?: string) {
    this.connection = connection;
    // The protocol's own type list says what each method answers; nothing on this side can check it again.
    this.send = ((method: string, params?: object) => connection.request(method, params, sessionId)) as Send;
  }

  get closed(): boolean {
    return this.connection.closed;
  }

  on<Name extends EventName>(name: Name, listener: (event: EventOf<Name>) => void): void {
    this.events.on(name, listener);
  }

  emit(name: string, params: unknown): void {
    this.events.emit(name, params);
  }

  /** The session that `Target.attachToTarget` or an automatic attachment opened. */
  child(sessionId: string): DevToolsSession {
    return this.connection.session(sessionId);
  }
}

/** DevTools protocol over `--remote-debugging-pipe`: JSON messages, each ended by a NUL. */
export class DevToolsConnection {
  readonly root = new DevToolsSession(this);
  closed = false;
  private readonly output: Writable;
  private readonly sessions = new Map<string, DevToolsSession>();
  private readonly waiting = new Map<number, Waiting>();
  private parts: string[] = [];
  private lastId = 0;

  constructor(output: Writable, input: Readable) {
    this.output = output;
    input.setEncoding('utf8');
    input.on('data', (chunk: string) => this.read(chunk));
    for (const stream of [input, output]) {
      stream.on('close', () => this.end());
      stream.on('error', () => this.end());
    }
  }

  /** Sends one request. Rejects with the method's name when Chromium refuses it or is gone. */
  request(method: string, params: object = {}, sessionId?: string): Promise<unknown> {
    if (this.closed) return Promise.reject(new Error(`${method}: the browser is gone`));
    this.lastId += 1;
    const id = this.lastId;
    this.output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => this.waiting.set(id, { method, resolve, reject }));
  }

  session(sessionId: string): DevToolsSession {
    const known = this.sessions.get(sessionId);
    if (known) return known;
    const session = new DevToolsSession(this, sessionId);
    this.sessions.set(sessionId, session);
    return session;
  }

  /** A large message arrives in many chunks: only the new chunk is searched for its end. */
  private read(chunk: string): void {
    let start = 0;
    for (let end = chunk.indexOf('\0'); end >= 0; end = chunk.indexOf('\0', start)) {
      const text = this.parts.join('') + chunk.slice(start, end);
      this.parts = [];
      start = end + 1;
      this.receive(JSON.parse(text));
    }
    if (start < chunk.length) this.parts.push(chunk.slice(start));
  }

  private receive(message: Message): void {
    if (message.id !== undefined) {
      const waiting = this.waiting.get(message.id);
      this.waiting.delete(message.id);
      if (message.error) waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`));
      else waiting?.resolve(message.result);
    } else if (message.method !== undefined) {
      const session = message.sessionId === undefined ? this.root : this.session(message.sessionId);
      session.emit(message.method, message.params);
    }
  }

  private end(): void {
    this.closed = true;
    for (const { method, reject } of this.waiting.values())
      reject(new Error(`${method}: the browser is gone`));
    this.waiting.clear();
  }
}
