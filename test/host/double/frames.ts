import type { DevToolsSession } from '../browser/devtools.ts';
import { fromChromium, originOf } from '../scheme-urls.ts';

let lastNodeId = 0;

/** A frame as `senderFrame` and `mainFrame` show it: where it is, and whose child. */
export class FrameDouble
  implements
    Pick<Electron.WebFrameMain, 'url' | 'origin' | 'name' | 'frameTreeNodeId' | 'detached' | 'isDestroyed'>
{
  url = 'about:blank';
  name = '';
  detached = false;
  readonly processId = 1;
  readonly routingId: number;
  readonly frameTreeNodeId: number;
  readonly parent: FrameDouble | null;

  constructor(parent: FrameDouble | null) {
    lastNodeId += 1;
    this.frameTreeNodeId = lastNodeId;
    this.routingId = lastNodeId;
    this.parent = parent;
  }

  get origin(): string {
    return originOf(this.url);
  }

  get top(): FrameDouble {
    return this.parent?.top ?? this;
  }

  isDestroyed(): boolean {
    return this.detached;
  }
}

/** The frames of one window, by Chromium's own ids. The main frame's id is that of the page's target. */
export class FrameTree {
  readonly main = new FrameDouble(null);
  private readonly frames = new Map<string, FrameDouble>();

  /** Follows the page from here on. `Page.enable` must come after. */
  follow(page: DevToolsSession, mainFrameId: string): void {
    this.frames.set(mainFrameId, this.main);
    page.on('Page.frameAttached', ({ frameId, parentFrameId }) => this.add(frameId, parentFrameId));
    page.on('Page.frameNavigated', ({ frame }) => {
      const known = this.frames.get(frame.id) ?? this.add(frame.id, frame.parentId);
      known.url = fromChromium(frame.url);
      known.name = frame.name ?? '';
    });
    page.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      const known = this.frames.get(frameId);
      if (known) known.url = fromChromium(url);
    });
    page.on('Page.frameDetached', ({ frameId, reason }) => {
      const gone = this.frames.get(frameId);
      if (!gone || gone === this.main || reason === 'swap') return;
      gone.detached = true;
      this.frames.delete(frameId);
    });
  }

  has(frameId: string): boolean {
    return this.frames.has(frameId);
  }

  get(frameId: string): FrameDouble | undefined {
    return this.frames.get(frameId);
  }

  /** With the window gone, no frame of it is a sender any more. */
  end(): void {
    for (const frame of this.frames.values()) frame.detached = true;
    this.frames.clear();
  }

  private add(frameId: string, parentId: string | undefined): FrameDouble {
    const parent = (parentId === undefined ? undefined : this.frames.get(parentId)) ?? this.main;
    const frame = new FrameDouble(parent);
    this.frames.set(frameId, frame);
    return frame;
  }
}
