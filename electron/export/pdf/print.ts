/**
 * Prints an HTML document to PDF in Chromium: tagged, with an outline, with the page size of the CSS and with
 * backgrounds, once its fonts have loaded. Relative addresses `fonts/…` must give the files of `fontFiles`.
 */
export type PrintHtml = (html: string) => Promise<Uint8Array<ArrayBuffer>>;
