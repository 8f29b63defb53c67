/** What each link in a document's contents says, by the name of the place that it leads to, in the order of the pages. */
export type Contents = ReadonlyMap<string, string>;

/** The page that each link of the contents leads to, counted from 1, by the name of the place. */
export type PlacedContents = ReadonlyMap<string, number>;

/** What stands in the contents until the page is known: four noughts keep the room for any number of pages. */
export const pagePlaceholder = '0000';
