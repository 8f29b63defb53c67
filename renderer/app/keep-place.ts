import type { FormDraft, Place } from '../../shared/domain/place.ts';

/** A text on the page whose selection is kept. */
export interface KeptText {
  /** Undefined while it cannot be told. */
  selection(): { readonly from: number; readonly to: number } | undefined;
  hasFocus(): boolean;
  /** Selects as far as the text still reaches, without scrolling. */
  select(from: number, to: number, focus: boolean): void;
}

type Scrolled = Pick<HTMLElement, 'scrollTop'>;

const nowhere: Place = { route: '/', turnedTo: null, selections: [], focused: null, scroll: 0, drafts: [] };

/** Where the mentor was when the vault was locked; what has been taken up again is taken out. */
let before = nowhere;
const texts = new Map<string, KeptText>();
const forms = new Set<() => FormDraft | undefined>();
let page: { readonly route: () => string; scrolled: Scrolled | null } | undefined;
let turnedTo: string | null = null;
let settingAside = false;

/** Takes up where the mentor was. From here on `route` says where they are. */
export function takeUp(place: Place | null, route: () => string): void {
  before = place ?? nowhere;
  turnedTo = before.turnedTo;
  page = { route, scrolled: null };
}

/** Names what scrolls, and returns how far it was scrolled. */
export function keepScroll(scrolled: Scrolled): number {
  if (page !== undefined) page.scrolled = scrolled;
  const { scroll } = before;
  before = { ...before, scroll: 0 };
  return scroll;
}

/** A text is shown: selects what was selected in it, and keeps its selection from here on, until it goes. */
export function keepSelection(document: string, text: KeptText): () => void {
  texts.set(document, text);
  const was = before.selections.find((one) => one.document === document);
  if (was !== undefined) {
    const focus = before.focused === document;
    before = {
      ...before,
      selections: before.selections.filter((one) => one !== was),
      focused: focus ? null : before.focused,
    };
    text.select(was.from, was.to, focus);
  }
  return () => {
    if (texts.get(document) === text) texts.delete(document);
  };
}

/** Names the mentee whom the laptop is turned to, null for none. */
export function keepTurned(menteeId: string | null): void {
  turnedTo = menteeId;
}

/** Keeps what is typed into a form, until it goes: handed in, called off, or left. */
export function keepDraft(look: () => FormDraft | undefined): () => void {
  forms.add(look);
  return () => {
    forms.delete(look);
    const draft = settingAside ? look() : undefined;
    if (draft !== undefined) before = { ...before, drafts: [draft, ...before.drafts] };
  };
}

/** A form that goes while `change` runs is neither handed in nor called off: what was typed into it waits for its return. */
export function setFormsAside(change: () => void): void {
  settingAside = true;
  try {
    change();
  } finally {
    settingAside = false;
  }
}

/** What was typed into this form and not handed in. Given once. */
export function takeDraft(form: string): FormDraft['values'] | undefined {
  const draft = before.drafts.find((one) => one.form === form);
  if (draft !== undefined) before = { ...before, drafts: before.drafts.filter((one) => one !== draft) };
  return draft?.values;
}

/** The page that is on screen, for what is kept of it; undefined where no vault is open. */
export function whereNow(): string | undefined {
  return page?.route();
}

/** How many forms were left with something typed into them that has not been taken up again. */
export function draftsLeft(): number {
  return before.drafts.length;
}

/** Where the mentor is now; undefined where no vault is open. */
export function lookAround(): Place | undefined {
  if (page === undefined) return undefined;
  const shown = [...texts].flatMap(([document, text]) => {
    const selection = text.selection();
    return selection === undefined ? [] : [{ document, ...selection, focused: text.hasFocus() }];
  });
  const drafts = [...forms].flatMap((look) => look() ?? []);
  return {
    route: page.route(),
    turnedTo,
    selections: shown.map(({ document, from, to }) => ({ document, from, to })).slice(0, 8),
    focused: shown.find(({ focused }) => focused)?.document ?? null,
    scroll: Math.max(0, Math.round(page.scrolled?.scrollTop ?? 0)),
    drafts: [...drafts, ...before.drafts].slice(0, 12),
  };
}
