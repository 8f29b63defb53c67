/** The language of the catalogue, for `lang` attributes, dates and plurals. */
export const language = 'en-GB';
