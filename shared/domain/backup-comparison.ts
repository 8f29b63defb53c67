/** How many rows a table has and a digest of all that is in them. */
export interface TableContent {
  readonly rows: number;
  /** SHA-256, lower-case hex; null where only the rows were counted. */
  readonly sha256: string | null;
}
export type Contents = Readonly<Record<string, TableContent>>;

export interface Comparison {
  readonly differences: readonly { table: string; inBackup: number; inVault: number }[];
  readonly faithful: boolean;
  readonly changedSince: boolean;
}

/**
 * Compares what a rehearsal restored with what was noted when the backup was made and with the vault of now.
 *
 * Faithful: it is, digest for digest, what was noted. Of a backup made at locking only the rows were counted, because
 * nothing can be read once the vault is closed; it is the closed database itself, which the digest of the file stands for.
 *
 * Changed since: any table that holds the mentor's own content differs. Alcove's own books, which grow with every backup
 * and every opening, say nothing about that.
 */
export function compareContents(
  restored: Contents,
  vault: Contents,
  noted: Contents,
  isBookkeeping: (table: string) => boolean,
): Comparison {
  const names = [...new Set([...Object.keys(restored), ...Object.keys(vault)])].sort();
  const differences = names
    .filter((table) => !isBookkeeping(table) && restored[table]?.sha256 !== vault[table]?.sha256)
    .map((table) => ({
      table,
      inBackup: restored[table]?.rows ?? 0,
      inVault: vault[table]?.rows ?? 0,
    }));
  return {
    differences,
    faithful: isAsNoted(restored, noted),
    changedSince: differences.length > 0,
  };
}

function isAsNoted(restored: Contents, noted: Contents): boolean {
  const tables = Object.entries(noted);
  return (
    tables.length === Object.keys(restored).length &&
    tables.every(([table, { rows, sha256 }]) => {
      const found = restored[table];
      return found?.rows === rows && (sha256 === null || found.sha256 === sha256);
    })
  );
}
