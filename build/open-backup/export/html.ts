import { escapeHtml } from '../../../electron/export/escape-html.ts';

const style = `body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 serif;color:#1b1b1b;background:#fff}
table{border-collapse:collapse}td,th{border:1px solid #999;padding:.2rem .5rem;vertical-align:top;text-align:left}
blockquote{border-left:3px solid #999;margin-left:0;padding-left:1rem}dt{font-weight:bold}dd{margin:0 0 .5rem}
ul[data-type=taskList]{list-style:none;padding-left:0}li>label{float:left;margin-right:.5rem}
dd,.text{white-space:pre-wrap}`;

/** A page that any browser shows, by itself and without running or fetching anything. */
export const page = (title: string, body: string): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
${body}
</body>
</html>
`;

/** What a name in the code says in words: `preferredPicture` is "Preferred picture". */
function inWords(name: string): string {
  const words = name.replaceAll(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The facts of a record as a list: whatever it has that is not empty, internal ids left out. */
export function factsHtml(record: object): string {
  const facts = Object.entries(record).flatMap(([name, value]): [string, string][] => {
    if (name === 'id' || name.endsWith('Id') || value === null || value === '') return [];
    if (Array.isArray(value))
      return value.every((each) => typeof each === 'string') && value.length > 0
        ? [[name, value.join(', ')]]
        : [];
    return typeof value === 'object' ? [] : [[name, String(value)]];
  });
  const items = facts.map(
    ([name, value]) => `<dt>${escapeHtml(inWords(name))}</dt><dd>${escapeHtml(value)}</dd>`,
  );
  return `<dl>\n${items.join('\n')}\n</dl>`;
}
