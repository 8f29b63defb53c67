import { type FontFile, fontFiles } from './font-files.ts';
import { markerRoom } from './list-markers.ts';

const fontFace = ({ family, weight, style, name }: FontFile) =>
  `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url('fonts/${name}')}`;

/** The rules that name the bundled fonts. */
export const fontFaces = fontFiles.map(fontFace).join('\n');

/** Every stack ends in the same families, so that a character prints the same wherever it stands. */
const fallback = `'Noto Sans','Noto Emoji','Noto Sans Mono'`;
/** Noto Serif and Sans lack these, yet Chromium would set ≠ in them as an = with a stroke beside it. */
const negated = `@font-face{font-family:'Negated';src:url('fonts/NotoSansMono_400Regular.ttf');unicode-range:U+2260,U+226E-226F}`;
const serif = `'Negated','Noto Serif',${fallback}`;
const sans = `'Negated',${fallback}`;
const mono = `'Noto Sans Mono',${fallback}`;

const ink = '#1f2933';
const quiet = '#5a6672';
const accent = '#2f5d62';
const rule = '#d5dbe0';

/** Letters set a hair apart form no ligatures: Chromium writes an untagged one, such as the ff of a record's id, as marked content of its own. */
const head = `font:400 7.5pt ${sans};letter-spacing:.02pt;color:${quiet}`;

/** Nothing may grow wider than the page, or Chromium prints every page smaller: deep nesting stops indenting. */
const nestingLimit = `:is(li li li li li li,td li li li){:is(ul,ol){padding-left:1.5mm}}
:is(blockquote blockquote blockquote,td blockquote) blockquote{padding-left:.8mm;border-left-width:.4pt}
ul.tasks ul.tasks ul.tasks ul.tasks ul.tasks li{gap:0}`;

/** Room for the whole of a letter above the line: a heading that reaches into the page before is twice in the bookmarks. */
const headroom = '.11em';

/**
 * The record's style sheet. No opacity, filter or blend mode (Chromium then moves the tags into a form XObject), no
 * hyphenation, no synthetic bold or slant. The running heads come in as CSS strings that hold no user text.
 */
export const recordStyle = (heads: { top: string; topRight: string; page: string }): string => `
${fontFaces}
${negated}
@page{size:A4;margin:25mm 24mm 26mm 26mm;
  @top-left{content:'${heads.top}';${head}}
  @top-right{content:'${heads.topRight}';${head}}
  @bottom-right{content:${heads.page};${head}}}
@page:first{margin-top:22mm;@top-left{content:none}@top-right{content:none}}
html{print-color-adjust:exact;font-synthesis:none;hyphens:manual}
body{margin:0;font:400 10pt/1.55 ${serif};color:${ink};font-kerning:normal;orphans:3;widows:3;overflow-wrap:break-word}
h1,h2,h3,h4,h5,h6{font-weight:600;line-height:1.28;break-after:avoid;margin:0;padding-top:${headroom}}
h1{font:600 25pt/1.15 ${serif};color:${accent};letter-spacing:-.01em}
h2{font:600 14pt/1.28 ${serif};color:${accent};margin:9.5mm 0 2.6mm}
h3{font-size:11.6pt;margin:5.5mm 0 1.4mm}
h4{font-size:10.4pt;margin:4.5mm 0 1.2mm}
h5,h6{font-size:10pt;margin:4mm 0 1mm}
h2+h3,h3+h4{margin-top:2mm}
p{margin:0 0 2.6mm}
ul,ol{margin:0 0 2.8mm;padding-left:6.2mm}
${markerRoom}
li{margin:0 0 .9mm}li>p{margin:0 0 .9mm}li>ul,li>ol{margin:.6mm 0 .6mm}
ul.tasks{list-style:none;padding-left:0}
ul.tasks li{display:flex;gap:2.6mm}
ul.tasks li>svg{flex:none;margin-top:1.05mm}
ul.tasks li>div{flex:1;min-width:0}
ul.tasks p{margin:0 0 .9mm}
blockquote{margin:3.2mm 0 4mm;padding:.2mm 0 .2mm 5mm;border-left:1.6pt solid #a9c0bd;color:#3a4a55;font-style:italic}
blockquote p:last-child{margin-bottom:0}
hr{border:0;border-top:.5pt solid ${rule};margin:5mm 0}
a{color:${accent};text-decoration:underline;text-decoration-thickness:.5pt;text-underline-offset:1.6pt}
code{font:400 .88em ${mono};background:#eef2f2;padding:.1em .16em;border-radius:2px}
${nestingLimit}
.unknown{border-left:1.6pt solid ${rule};padding-left:5mm;margin:3mm 0}
table{border-collapse:collapse;width:100%;margin:1.6mm 0 4.4mm;font:400 8.9pt/1.45 ${sans}}
caption{text-align:left;font:400 8pt/1.4 ${sans};color:${quiet};padding-bottom:1mm}
thead{display:table-header-group}tr{break-inside:avoid}caption,thead{break-after:avoid}
th{font-weight:600;text-align:left;vertical-align:top}
thead th{color:${accent};border-bottom:.8pt solid ${accent};padding:1.2mm 3.2mm 1.2mm 0}
td,tbody th{border-bottom:.4pt solid ${rule};padding:1.5mm 3.2mm 1.5mm 0;vertical-align:top}
table.few .short{white-space:nowrap}
table.many{table-layout:fixed;font-size:8.2pt}table.many :is(td,th){padding-right:1.6mm}
table.crowded{font-size:7.2pt}table.crowded :is(td,th){padding-right:.6mm}
td>p,th>p{margin:0 0 .8mm}td>:last-child,th>:last-child{margin-bottom:0}
.eyebrow{font:400 8.6pt/1.4 ${sans};color:${quiet};margin:0 0 1.4mm}
.lead{font:400 12pt/1.4 ${serif};color:${quiet};margin:1.6mm 0 7mm}
table.facts{border-top:.8pt solid ${accent};margin:0 0 2mm;font-size:9pt}
table.facts th{width:30mm;font-weight:400;color:${quiet}}
table.facts th,table.facts td{padding:1.25mm 4mm 1.25mm 0}
table.facts.wide{margin-bottom:4.4mm}table.facts.wide th{width:46mm}
.words{margin-top:6mm}
.goal{margin:0 0 5mm}
.status{font:400 8.6pt/1.4 ${sans};color:${quiet};margin:0 0 2mm}
.options td:first-child,.options th:first-child{width:25%}
.options .fit{width:21mm}
.chosen{font:600 8pt/1.4 ${sans};color:${accent};display:block}
.choice{border-left:1.6pt solid ${accent};padding:.2mm 0 .2mm 4mm;break-inside:avoid}
.choice p{margin:0 0 .8mm}
.small{font:600 8.6pt/1.4 ${sans};color:${quiet};margin:2mm 0 .8mm}
.said{border-left:1.6pt solid ${accent};padding:.2mm 0 .2mm 4mm;margin:0 0 3mm;break-inside:avoid}
.said.offered{border-left:1.6pt dashed ${quiet};margin-left:8mm}
.said p{margin:0}.said .voice{font:600 8.6pt/1.5 ${sans};color:${quiet}}
.actions .owner{width:20mm}.actions .due{width:34mm}.actions .state{width:20mm}
.hands{display:grid;grid-template-columns:1fr 1fr;gap:14mm;margin-top:2mm;break-inside:avoid}
.hands p{margin:0}
.hands .space{border-bottom:.6pt solid ${ink};height:17mm;margin-bottom:1.4mm}
.hands .space{display:flex;align-items:flex-end}.hands img{max-height:16mm;max-width:100%}
.hands .typed{font-style:italic;font-size:15pt;line-height:1.2}
.hands .who{font:600 9pt/1.4 ${sans}}.hands .what{font:400 8pt/1.4 ${sans};color:${quiet}}
.amends{border-left:1.6pt solid ${accent};padding:.4mm 0 .4mm 4mm;margin:0 0 6mm;break-inside:avoid}
.amends p{margin:0 0 .8mm}
.together{break-inside:avoid}
.proof{font:400 8.6pt/1.5 ${sans};color:#3a4a55}
.proof p{margin:0 0 1.8mm}
.link{font:400 7.6pt/1.5 ${mono}}
.fingerprint{font:400 8.6pt/1.6 ${mono};color:${ink};background:#eef2f2;padding:2mm 3mm;border-radius:1mm;break-inside:avoid}
.quiet{color:${quiet}}
`;
