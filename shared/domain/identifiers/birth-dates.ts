import type { Found } from './identifier.ts';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const fullDate = [
  String.raw`\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})`,
  String.raw`\d{4}-\d{2}-\d{2}`,
  String.raw`\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\.?,? \d{4}`,
  String.raw`${month}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}`,
].join('|');

/** A full date after the words that make it a day of birth, or with them in brackets behind it. */
const labelled = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:D\.?O\.?B\.?|date of birth|birth ?date|birthday|born)(?:[\s:(=,–-]|is\b|was\b|on\b|the\b){1,6}(?<date>${fullDate})(?![\p{L}\p{N}])`,
  'dgiu',
);
const labelledBehind = new RegExp(
  String.raw`(?<![\p{L}\p{N}./-])(?<date>${fullDate})\s?\(?(?:DOB|D\.O\.B\.|date of birth)`,
  'dgiu',
);

/** A date in brackets or after a comma, directly behind somebody's name, as it stands in letters: “Mr Bell (12/03/1957)”. */
const behindName =
  /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Miss|Mx|Master)\.? \p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?(?: \(|, )(?<date>\d{1,2}[/.-]\d{1,2}[/.-](?<year>\d{4}))(?![\p{L}\p{N}])/dgu;

/** Days this long ago are seldom days of an appointment. */
const yearsOfAnAdult = 16;

/** Days of birth. A date alone is none: notes are full of days of meetings. `thisYear` is the mentor's. */
export function findBirthDates(text: string, thisYear: number): Found[] {
  const said = [...text.matchAll(labelled), ...text.matchAll(labelledBehind)];
  const beside = [...text.matchAll(behindName)].filter(
    ({ groups }) => Number(groups?.year) <= thisYear - yearsOfAnAdult,
  );
  return [...said, ...beside].flatMap(({ indices }) => {
    const place = indices?.groups?.date;
    return place === undefined ? [] : [{ kind: 'birth-date' as const, start: place[0], end: place[1] }];
  });
}
