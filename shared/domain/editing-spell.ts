/** How long one version of a document keeps taking in saves. */
export const editingSpellSeconds = 60;

/**
 * True when a save still belongs to the spell of editing that began at `began`, and so changes the version of that
 * spell. A clock that was set back starts a new spell: a version is rather kept twice than lost.
 */
export function continuesSpell(began: Date, savedAt: Date): boolean {
  const seconds = (savedAt.getTime() - began.getTime()) / 1000;
  return seconds >= 0 && seconds < editingSpellSeconds;
}
