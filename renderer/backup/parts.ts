import { backupParts } from '../../shared/domain/place.ts';

export type BackupPart = (typeof backupParts)[number];

/** The part that the address asks for; the first one when it asks for none. */
export function backupPart(asked: string | null): BackupPart {
  return backupParts.find((part) => part === asked) ?? 'folders';
}

/** The address of a part. It is no page of its own, so that the focus stays on its tab. */
export function backupPath(part: BackupPart): string {
  return `/backup?part=${part}`;
}

/** Asks the register to show only what opens with a replaced password or code. */
export const oldSecretsPath = `${backupPath('register')}&only=old`;
