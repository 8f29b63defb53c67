/** Marks SQL text, so that a test can find every statement and prepare it against the migrated schema. */
export const sql = String.raw;
