/** A page is not written as Alcove writes it, so its text cannot be told. */
export class UnknownContent extends Error {}
