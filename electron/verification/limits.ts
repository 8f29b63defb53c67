/** The largest file that is looked at, in bytes: it is held in memory as a whole. */
export const largestFile = 256 * 1024 * 1024;

/** How deep arrays, dictionaries and trees may nest. */
export const deepestNesting = 100;

/** How deep the structure of the text may nest: lists in lists take six steps a level. */
export const deepestStructure = 2000;

/** How many sections of cross-references a file may chain. */
export const mostSections = 1000;

/** How many objects a file may list. */
export const mostObjects = 1_000_000;

/** How many times as long as the file all that is read of objects may be: they can lie in one another. */
export const mostReadings = 10;

/** What all streams of a file together may unpack to, in bytes. */
export const mostUnpacked = 256 * 1024 * 1024;

/** What one stream may unpack to, in bytes. */
export const largestStream = 64 * 1024 * 1024;

/** How many signatures a file may carry. */
export const mostSignatures = 100;

/** The file asks for more memory or time than a record needs. */
export class TooComplex extends Error {}

/** The file is not built as a PDF must be: it was altered, or only a part of it arrived. */
export class Damaged extends Error {}
