import { darkPictures } from './dark-pictures.ts';

/** The page's look: paper and ink, a dark theme where the reader has one, and A4 on paper. */
export const style = `
:root{color-scheme:light dark;--paper:#faf6ee;--sheet:#fffdf9;--ink:#24211b;--soft:#5e574a;--hairline:#ddd4c3;--edge:#8b8271;--accent:#175c78}
@media screen and (prefers-color-scheme:dark){:root{--paper:#171c22;--sheet:#1e242c;--ink:#ece7dc;--soft:#b3afa4;--hairline:#36404b;--edge:#7d8894;--accent:#7cc4de}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.55 "Golos Text Variable","Golos Text","Segoe UI",-apple-system,BlinkMacSystemFont,Roboto,"Helvetica Neue",Arial,sans-serif}
main{max-width:60rem;margin:0 auto;padding:3rem 1.25rem 6rem}
h1,h2{font-family:"Literata Variable",Literata,Georgia,"Times New Roman",serif;font-weight:600;line-height:1.2;text-wrap:balance}
h1{font-size:2.1rem;margin:0 0 1rem}
h2{font-size:1.5rem;margin:3.5rem 0 1rem;padding-top:1rem;border-top:1px solid var(--hairline)}
h3{font-size:1.125rem;margin:2rem 0 .5rem}
h4{font-size:1rem;margin:1.5rem 0 .5rem}
p,li{max-width:42rem;overflow-wrap:anywhere}
p{margin:.75rem 0}
ul,ol{padding-left:1.5em}
li+li{margin-top:.25rem}
.ticked{list-style:none;padding-left:1.1em;text-indent:-1.1em}
a{color:var(--accent)}
nav p{margin:2rem 0 .25rem;font-weight:600}
nav ol{columns:2;column-gap:2rem;max-width:42rem;margin:0}
nav li{break-inside:avoid}
.table{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.4;font-variant-numeric:tabular-nums lining-nums}
th,td{padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--hairline);text-align:left;vertical-align:top;font-weight:400;min-width:3.5rem}
thead th{color:var(--soft);font-size:.8125rem;vertical-align:bottom;border-bottom-color:var(--edge)}
tbody th,tfoot th,tfoot td{font-weight:600}
tfoot th,tfoot td{border-top:1px solid var(--edge)}
.right{text-align:right}
td.right{white-space:nowrap}
.center{text-align:center}
figure{margin:1.5rem 0;padding:1rem;background:#fff;color:#24211b;border:1px solid var(--hairline)}
@media screen and (prefers-color-scheme:dark){figure{background:var(--paper);color:var(--ink)}
${darkPictures}
}
figcaption{font-weight:600;margin-bottom:.75rem}
figure svg{display:block;max-width:100%;height:auto}
/* In the reader's typeface, and where that is wide, beyond the edge rather than cut. */
figure svg,figure svg svg{overflow:visible}
figure svg *{font-family:inherit}
footer{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1rem;margin-top:4rem;padding-top:1rem;border-top:1px solid var(--hairline);color:var(--soft);font-size:.875rem}
footer p{margin:0;overflow-wrap:anywhere}
footer img{max-width:12rem;max-height:3rem;background:#fff;padding:2px}
@media (max-width:40rem){nav ol{columns:1}main{padding-top:1.5rem}h1{font-size:1.6rem}}
@page{margin:12mm 16mm 14mm}
@media print{
body{background:none;font-size:9.5pt;line-height:1.38}
main{max-width:none;padding:0}
p,li{max-width:none}
p{margin:4pt 0}
ul,ol{margin:4pt 0}
li+li{margin-top:1pt}
h1{font-size:17pt;margin-bottom:6pt}h2{font-size:12.5pt;margin:9pt 0 3pt;padding-top:4pt}h3{font-size:10.5pt;margin:9pt 0 3pt}h4{font-size:9.5pt;margin:7pt 0 2pt}
h2,h3,h4,figcaption{break-after:avoid}
p{orphans:3;widows:3}
figure,tr{break-inside:avoid}
figure{margin:6pt 0;padding:0;border:0;background:none}
figcaption{margin-bottom:3pt}
figure svg{max-height:62mm;width:auto}
thead{display:table-header-group}
tfoot{display:table-row-group}
.table{overflow:visible;margin:5pt 0}
table{font-size:8.5pt;line-height:1.3}
thead th{font-size:8pt}
th,td{padding:1.5pt 6pt 1.5pt 0;min-width:0}
td.right{white-space:normal}
a{color:inherit;text-decoration:none}
footer{margin-top:6pt;padding-top:4pt;font-size:8pt}
footer p{display:none}
footer img{max-height:9mm;padding:0}
footer:not(:has(img)){display:none}
.pack section+section{break-before:page}
.pack section+section h2{border:0}
.short{font-size:9pt;line-height:1.3}
.short h1{font-size:15pt}.short h2{font-size:11.5pt;margin:7pt 0 2pt;padding-top:3pt}
.short p,.short ul,.short .table{margin:3pt 0}
.short table{font-size:8pt}
.short th,.short td{padding-block:1pt}
.short figure svg{max-height:52mm}
.short h2{margin-top:6pt}
}
`;
