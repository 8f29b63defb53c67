/** What the preload's world says to the host. */
export type PageMessage =
  | { readonly kind: 'send'; readonly channel: string; readonly args: readonly unknown[] }
  | {
      readonly kind: 'invoke';
      readonly id: number;
      readonly channel: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'open'; readonly url: string; readonly name: string; readonly features: string }
  | { readonly kind: 'title'; readonly title: string }
  | ({ readonly kind: 'key' } & KeyPress);

/** What the host says to the preload's world. */
export type HostMessage =
  | { readonly kind: 'event'; readonly channel: string; readonly args: readonly unknown[] }
  | {
      readonly kind: 'reply';
      readonly id: number;
      readonly channel: string;
      readonly value?: unknown;
      readonly error?: string;
    };

/** A key that the page left unhandled: it may be an accelerator of the application menu. */
export interface KeyPress {
  readonly key: string;
  readonly control: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
}

/** What the sandboxed preload may know of the process around it. */
export interface ProcessFacts {
  readonly platform: string;
  readonly arch: string;
  readonly versions: Readonly<Record<string, string | undefined>>;
  readonly argv: readonly string[];
  /** Chromium's own window shortcuts must not act beside the app's menu. */
  readonly headed: boolean;
  /** Whether Chromium itself opens no window for a page; where it would, `window.open` is answered here. */
  readonly blocksWindows: boolean;
}
