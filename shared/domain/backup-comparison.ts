/** How many rows a table has and a digest of all that is in them. */
export interface TableContent {
  readonly rows: number;
  /** SHA-256, lower-case hex. */
  readonly sha256: string;
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
 * Faithful: it is, digest for digest, what was noted. A backup made at locking has nothing noted, because nothing was
 * read after the vault had closed; it is the closed database itself, which the digest of the whole file stands for.
 *
 * Changed since: any table that holds the mentor's own content differs. Alcove's own books, which grow with every backup
 * and every opening, say nothing about that.
 */
export function compareContents(
  restored: Contents,
  vault: Contents,
  noted: Contents | null,
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
    faithful: noted === null || isSame(restored, noted),
    changedSince: differences.length > 0,
  };
}

function isSame(one: Contents, other: Contents): boolean {
  const tables = Object.keys(one);
  return (
    tables.length === Object.keys(other).length &&
    tables.every(
      (table) => one[table]?.rows === other[table]?.rows && one[table]?.sha256 === other[table]?.sha256,
    )
  );
}
