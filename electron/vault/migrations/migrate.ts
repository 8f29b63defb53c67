import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { Connection } from '../open/connection.ts';
import { migrations } from './index.ts';
import type { Migration } from './migration.ts';

/**
 * Brings a database to the newest form, each step in a transaction of its own.
 *
 * @throws AlcoveError `vault.newer` when a later version of Alcove has taken it further
 */
export function migrate(db: Connection, steps: readonly Migration[] = migrations): void {
  const version = refuseNewer(db, steps);
  for (const step of steps.slice(version)) {
    db.transaction(() => {
      db.exec(step.sql);
      db.pragma(`user_version = ${step.version}`);
    }).immediate();
  }
}

/**
 * Returns how many steps a database has taken.
 *
 * @throws AlcoveError `vault.newer` when they are more than this version of Alcove knows
 */
export function refuseNewer(db: Connection, steps: readonly Migration[] = migrations): number {
  const version = Number(db.pragma('user_version', { simple: true }));
  if (version > steps.length) throw new AlcoveError('vault.newer');
  return version;
}
