import { EventEmitter } from 'node:events';
import { registerHooks } from 'node:module';
import { join } from 'node:path';

/** The child's end: messages wait until someone listens for them, as Electron's ParentPort promises. */
class ParentPortDouble extends EventEmitter implements Pick<Electron.ParentPort, 'postMessage'> {
  private readonly waiting: unknown[] = [];
  private readonly sendToParent: (message: object) => void;

  constructor(sendToParent: (message: object) => void) {
    super();
    this.sendToParent = sendToParent;
    this.on('newListener', (name) => {
      if (name === 'message') queueMicrotask(() => this.deliverWaiting());
    });
  }

  /** Clones at once, so that a Buffer arrives as a Uint8Array, as in Electron. */
  postMessage(message: unknown): void {
    this.sendToParent({ data: structuredClone(message) });
  }

  receive(data: unknown): void {
    this.waiting.push(data);
    this.deliverWaiting();
  }

  private deliverWaiting(): void {
    while (this.waiting.length > 0 && this.listenerCount('message') > 0) {
      this.emit('message', { data: this.waiting.shift(), ports: [] });
    }
  }
}

function becomeUtilityProcess(): void {
  const send = process.send?.bind(process);
  if (!send) throw new Error('electron host: a utility process is started by utilityProcess.fork');
  const port = new ParentPortDouble((message) => send(message));
  process.on('message', ({ data }: { data: unknown }) => port.receive(data));
  // Without its parent a utility process has nothing to live for, whatever it is doing.
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  const electronVersion = process.env.ALCOVE_HOST_ELECTRON;
  delete process.env.ALCOVE_HOST_ELECTRON;
  delete process.send; // Electron's utility processes have none
  Object.defineProperties(process, {
    parentPort: { value: port, enumerable: true },
    type: { value: 'utility', enumerable: true },
    resourcesPath: { value: join(process.cwd(), 'resources'), enumerable: true },
  });
  Object.defineProperty(process.versions, 'electron', { value: electronVersion, enumerable: true });
  registerHooks({
    resolve(specifier, context, next) {
      if (/^electron(\/|$)/.test(specifier)) {
        throw new Error(`electron host: module ${specifier} in a utility process is not doubled`);
      }
      return next(specifier, context);
    },
  });
}

becomeUtilityProcess();
