import type { HandlerInput, Output } from '../../shared/ipc/contract.ts';
import type { AppSettings } from '../../shared/ipc/procedures/app.ts';
import type { KeysOverview } from '../../shared/ipc/procedures/keys.ts';
import type {
  ChosenPlace,
  KnownVault,
  UnfinishedBusiness,
  VaultNotice,
  VaultState,
} from '../../shared/ipc/procedures/vault.ts';
import type { WordId } from '../../shared/words/index.ts';
import type { RoomWanted } from '../export/signing/room.ts';
import type { VaultSecret } from '../vault/keys/unlock-key.ts';
import type { CallIn, CallName, CallOut } from './channel/typed.ts';
import type { Composed, Finished } from './document-calls.ts';
import type { JobKind } from './job-kind.ts';
import type { jobCalls, vaultCalls } from './vault-calls.ts';

/** What the handlers of main need of the desktop; host/ and main.ts provide it. */
export interface AppContext {
  readonly info: { readonly version: string; readonly tryingOut: boolean };
  readonly clock: () => Date;
  readonly settings: {
    readonly current: AppSettings;
    change(changes: HandlerInput<'app.changeSettings'>): Promise<AppSettings>;
  };
  /** Locks whatever is open, and ends the page with it. */
  readonly lock: () => Promise<VaultState>;
  /** What the page answers while it is being locked. */
  readonly locking: { blanked(token: string): void; written(token: string): void };
  /** The mentor has just done something in the window. */
  readonly touched: () => void;
  readonly vaults: Vaults;
  readonly attempts: Attempts;
  readonly keystore: KeyStore;
  /** Puts a copy from a private text on the clipboard; says after how many seconds it is taken off, null for at a lock. */
  readonly copyPrivate: (copy: HandlerInput<'clipboard.copyPrivate'>) => Promise<number | null>;
  /** Whether other programs may take pictures of the window. */
  readonly capture: { allowed: boolean };
  readonly places: Places;
  readonly jobs: Jobs;
  readonly backups: Backups;
  /** A folder of the app's own for what is put together and removed again, encrypted as it is. */
  readonly scratch: string;
  readonly press: Press;
}

/** The vaults of this computer and the one that is open. */
export interface Vaults {
  state(): VaultState;
  known(): Promise<KnownVault[]>;
  remember(folder: string, name: string, sample?: boolean): Promise<KnownVault>;
  folderOf(ref: string): Promise<string>;
  /** Notes since when a restored backup is in a vault's place while the vault of before is kept; null for no longer. */
  replaced(ref: string, at: string | null): Promise<KnownVault>;
  forget(ref: string): Promise<void>;
  select(ref: string): Promise<VaultState>;
  create(
    known: { folder: string; name: string; sample?: boolean },
    password: string,
    mentorName: string,
  ): Promise<VaultState>;
  /** @param found what was found about the vault before, told with what opening it finds */
  unlock(ref: string, secret: VaultSecret, found?: readonly VaultNotice[]): Promise<VaultState>;
  /** Notes whether this computer's key store opens a vault too. */
  usesKeystore(ref: string, on: boolean): Promise<void>;
  /** Notes that what an opened vault still needed was done, or what it needs next. */
  finished(needs: UnfinishedBusiness | null): VaultState;
  call<N extends CallName<typeof vaultCalls>>(
    name: N,
    input: CallIn<typeof vaultCalls, N>,
  ): Promise<CallOut<typeof vaultCalls, N>>;
  /** Passes one of the page's own vault procedures on. */
  forward(name: string, input: unknown): Promise<unknown>;
}

/** Attempts on vaults that did not fit. Whatever tries a password, a code or the key store goes through `guard`. */
export interface Attempts {
  of(folder: string): Output<'vault.attempts'>;
  /** @throws AlcoveError `unlock.wait` with `seconds`, and what `attempt` throws */
  guard<T>(folder: string, attempt: () => Promise<T>): Promise<T>;
}

/** This computer's own key store, which keeps a random secret for each vault that it opens. */
export interface KeyStore {
  state(): Promise<KeysOverview['keystore']>;
  /**
   * Makes a secret for a vault and keeps it sealed. The receiver overwrites it.
   *
   * @throws AlcoveError `keystore.unprotected`, `keystore.broken`, `file.*`
   */
  make(ref: string): Promise<Uint8Array<ArrayBuffer>>;
  /**
   * The secret that is kept for a vault. The receiver overwrites it.
   *
   * @throws AlcoveError `keystore.unprotected`, `keystore.broken`
   */
  open(ref: string): Promise<Uint8Array<ArrayBuffer>>;
  forget(ref: string): Promise<void>;
}

/** Folders and files the mentor picked in dialogs, named to the page by tokens. */
export interface Places {
  /** A fresh folder for a vault in the app's own data, under an opaque name. */
  newVaultFolder(): string;
  chooseFolder(title: WordId): Promise<ChosenPlace | undefined>;
  chooseFile(title: WordId, kind: WordId, ...extensions: string[]): Promise<ChosenPlace | undefined>;
  saveFile(title: WordId, kind: WordId, extension: string, suggested: string): Promise<string | undefined>;
  pathOf(token: string): string;
}

/** Long jobs, each in a process of its own, cancelled by id or by locking. */
export interface Jobs {
  run<N extends CallName<typeof jobCalls>>(
    jobId: string,
    name: N,
    input: CallIn<typeof jobCalls, N>,
  ): Promise<CallOut<typeof jobCalls, N>>;
  /**
   * Runs a job on what somebody else made. It has nothing to clear up: cancelled or after a minute its process is ended
   * at once.
   *
   * @throws AlcoveError `verification.tooLong` with `seconds`; `verification.broke` when its process ended by itself
   */
  runForeign<N extends CallName<typeof jobCalls>>(
    jobId: string,
    name: N,
    input: CallIn<typeof jobCalls, N>,
  ): Promise<CallOut<typeof jobCalls, N>>;
  /**
   * Runs a short job on what Alcove itself made. It has nothing to clear up: cancelled, its process is ended at once.
   * Otherwise the process waits a while for the next job of its kind.
   *
   * @throws AlcoveError `cancelled`, also when its process ended by itself
   */
  runShort<N extends CallName<typeof jobCalls>>(
    jobId: string,
    name: N,
    input: CallIn<typeof jobCalls, N>,
  ): Promise<CallOut<typeof jobCalls, N>>;
  cancel(jobId: string): void;
  /** A job of this kind is likely to come soon: a process begins to wait for it. None is, for null: no process waits. */
  expect(kind: JobKind | null): void;
}

/** Where documents become files, outside the process that holds the vault. */
export interface Press {
  /** A document is likely to be made soon: what prints and finishes it begins to wait. */
  expect(): void;
  /**
   * Prints a composed document and makes it one that lasts.
   *
   * @throws AlcoveError `export.printFailed`, also where it was stopped
   */
  print(document: Composed): Promise<Finished>;
  /** Holds the finished document that a preview shows, until the next one. */
  hold(previewId: string, pdf: Uint8Array<ArrayBuffer>): void;
  /**
   * The document that a preview shows, with the room for its signature.
   *
   * @throws AlcoveError `export.previewGone` where it is not held any more, `export.signFailed`
   */
  makeRoom(previewId: string, wanted: RoomWanted): Promise<Uint8Array<ArrayBuffer>>;
  /**
   * Looks at a signed file where it lies, as whoever gets it would.
   *
   * @throws AlcoveError `export.notIntact` for one that is not intact or has another key, `export.signFailed` where it
   * was stopped
   */
  check(path: string, fingerprint: string): Promise<void>;
  /** Gives up whatever is under way. */
  stop(): void;
}

/** The backups that make themselves. */
export interface Backups {
  /** Looks soon whether a folder is due. */
  lookForDue(): void;
  /** Runs a backup that the mentor asked for. One under way by itself steps aside for it. */
  aside<T>(work: () => Promise<T>): Promise<T>;
  /** Runs work on a closed vault's folder, which nothing else reads, and which is not opened meanwhile. */
  whileClosed<T>(work: () => Promise<T>): Promise<T>;
}
