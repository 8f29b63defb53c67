/** What a portfolio adds to the style of every document: its documents are set one level of headings lower. */
export const portfolioStyle = `
section{break-before:page}
section h1{font-size:21pt;margin:0 0 5mm}
article{margin:0 0 8mm}
article>h2{font-size:17pt;line-height:1.2;margin:0 0 4mm}
article+article>h2{margin-top:11mm}
article h3{font-size:13.2pt;margin:8mm 0 2.2mm}
article h4{font-size:11.2pt;margin:5mm 0 1.3mm}
article h5{font-size:10.4pt;margin:4.2mm 0 1.1mm}
article h2+h3,article h3+h4,article h4+h5{margin-top:2mm}
.kept{break-inside:avoid}
.kept h3{font-size:11.6pt;margin:4.5mm 0 1.2mm}
.cover .lead{margin-bottom:12mm}
.cover table.facts{margin-bottom:8mm}
.foreword{border-left:1.6pt solid #a9c0bd;padding:.2mm 0 .2mm 5mm;margin:0 0 8mm}
.contents ol{list-style:none;padding:0;margin:0}
.contents li{margin:0;break-inside:avoid}
.contents .part{margin:0 0 4mm}
.contents ol ol{padding-left:5mm}
.contents a{display:flex;justify-content:space-between;gap:6mm;color:inherit;text-decoration:none;white-space:nowrap;padding:.9mm 0}
.contents .part>a{font-weight:600;border-bottom:.4pt solid #d5dbe0}
.contents .at{font:400 9pt/1.55 'Noto Sans';align-self:flex-end}
table.hours{width:110mm}
table.hours :is(td,thead th:not(:first-child)){text-align:right}
table.hours .total :is(td,th){font-weight:600;border-top:.8pt solid #1f2933;border-bottom:0}
`;
