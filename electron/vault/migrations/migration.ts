/** One step of the database's form. A released step is never changed: what it got wrong, a later one puts right. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}
