import type { DevToolsSession } from '../browser/devtools.ts';
import { makeCodec } from '../page/codec.ts';
import { preloadWorld } from '../page/inject.ts';
import type { HostMessage, KeyPress, PageMessage } from '../page/messages.ts';
import { ipcMain } from './ipc-main.ts';
import { asElectron } from './strict.ts';
import type { WebContentsDouble } from './web-contents.ts';

const codec = makeCodec();

/** So many characters reach a page at once; Chromium takes them up on the page's main thread, where Electron does not. */
const pieceLength = 64 * 1024;

/** The main side's end of one window's IPC. Only the preload's isolated world has the binding that reaches it. */
export class IpcChannel {
  onKey: (press: KeyPress) => void = () => undefined;
  onOpen: (url: string, name: string, features: string) => void = () => undefined;
  onTitle: (title: string) => void = () => undefined;
  private readonly contents: WebContentsDouble;
  private page: DevToolsSession | undefined;
  /** The preload's world in the current document; messages for an older one are dropped, as in Electron. */
  private world: number | undefined;

  constructor(contents: WebContentsDouble) {
    this.contents = contents;
  }

  async open(page: DevToolsSession, mainFrameId: string): Promise<void> {
    this.page = page;
    page.on('Runtime.executionContextCreated', ({ context }) => {
      const facts = context.auxData as { frameId?: unknown } | undefined;
      if (context.name === preloadWorld && facts?.frameId === mainFrameId) this.world = context.id;
    });
    page.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (executionContextId === this.world) this.world = undefined;
    });
    page.on('Runtime.executionContextsCleared', () => {
      this.world = undefined;
    });
    page.on('Runtime.bindingCalled', ({ payload, executionContextId }) => {
      if (executionContextId === this.world) void this.receive(payload, executionContextId);
    });
    await page.send('Runtime.enable');
    await page.send('Runtime.addBinding', { name: '__hostPost', executionContextName: preloadWorld });
  }

  /** Encodes at once, so that what cannot be cloned throws at the caller. */
  push(channel: string, args: readonly unknown[], ready: Promise<void>): void {
    const text = codec.encode({ kind: 'event', channel, args } satisfies HostMessage);
    void ready.then(() => this.deliver(text, this.world));
  }

  private async receive(payload: string, world: number): Promise<void> {
    // The binding belongs to preload-agent.ts alone: its messages have that file's types.
    const message = codec.decode(payload) as PageMessage;
    if (message.kind === 'key') return this.onKey(message);
    if (message.kind === 'open') return this.onOpen(message.url, message.name, message.features);
    if (message.kind === 'title') return this.onTitle(message.title);
    if (message.kind === 'send') {
      ipcMain.emit(message.channel, this.event(), ...message.args);
      return;
    }
    const { id, channel, args } = message;
    const event = asElectron<Electron.IpcMainInvokeEvent>(this.event());
    let text: string;
    try {
      const value = await ipcMain.answer(channel, event, args);
      text = codec.encode({ kind: 'reply', id, channel, value } satisfies HostMessage);
    } catch (error) {
      console.error(`Error occurred in handler for '${channel}':`, error);
      text = codec.encode({ kind: 'reply', id, channel, error: String(error) } satisfies HostMessage);
    }
    await this.deliver(text, world);
  }

  private event(): object {
    const { frames } = this.contents;
    return {
      type: 'frame',
      sender: this.contents,
      senderFrame: frames.main,
      frameId: frames.main.routingId,
      processId: frames.main.processId,
      ports: [],
      reply: (channel: string, ...args: unknown[]) => this.contents.send(channel, ...args),
      preventDefault: () => undefined,
    };
  }

  private async deliver(text: string, world: number | undefined): Promise<void> {
    const { page } = this;
    if (world === undefined || !page) return;
    const pieces = inPieces(text);
    const sent = pieces.map((piece, index) => {
      const call = {
        functionDeclaration: '(piece, isLast) => { __hostDeliver(piece, isLast); }',
        arguments: [{ value: piece }, { value: index === pieces.length - 1 }],
        executionContextId: world,
      };
      // All at once, so that no other message comes between them. The document may be gone by now; its listeners are
      // then gone with it.
      return page.send('Runtime.callFunctionOn', call).catch(() => undefined);
    });
    await Promise.all(sent);
  }
}

function inPieces(text: string): string[] {
  const count = Math.ceil(text.length / pieceLength);
  return Array.from({ length: count }, (_, index) =>
    text.slice(index * pieceLength, (index + 1) * pieceLength),
  );
}
