/** A screen a slide, in letters for the back of a room; on paper a landscape sheet each. */
export const slideStyle = `
html{scroll-snap-type:y mandatory}
body{font-size:clamp(16px,1.7vw,28px);line-height:1.45}
main{max-width:none;padding:0}
section{position:relative;display:flex;flex-direction:column;justify-content:center;min-height:100vh;padding:4vh 6vw 9vh;scroll-snap-align:start;break-inside:avoid}
section+section{border-top:1px solid var(--hairline)}
h1,h2{margin:0 0 2vh;padding:0;border:0;font-size:2em}
h3{margin:2vh 0 .5vh;font-size:1.1em}
p,li{max-width:52em}
p,ul,ol{margin:.5em 0}
.client{margin:0;color:var(--soft)}
.answer p:first-of-type strong{font-size:1.3em;line-height:1.35}
figure{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 3vw;align-items:start;width:100%;margin:0;padding:0;border:0;background:none}
figure svg>rect:first-of-type{fill:none}
figcaption{font-size:1.25em;line-height:1.35;text-wrap:pretty}
figure svg{width:auto;max-width:58vw;height:72vh}
.money figure svg{height:64vh}
.figures .table{max-width:44em}
.figures table{font-size:.95em}
.figures th,.figures td{padding-block:.25em}
.next{font-size:.92em}
/* What a picture shows is said again only to whoever cannot see it. */
.year figure~ul{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table{font-size:.8em}
th,td{padding:.35em .75em .35em 0}
.place{position:absolute;right:6vw;bottom:3vh;margin:0;color:var(--soft);font-size:.7em}
.place a{display:inline-block;min-width:24px;padding:.2em .5em;text-align:center}
footer{position:absolute;left:6vw;right:18vw;bottom:2.5vh;margin:0;padding:0;border:0;font-size:.65em}
footer img{max-height:2.2em;padding:0 2px}
@media (max-width:40rem){section{justify-content:flex-start;padding:2rem 1.25rem 6rem}figure{display:block;overflow-x:auto}figcaption{font-size:1.1em}figure svg,.money figure svg{height:auto;max-width:none}h1,h2{font-size:1.5em}footer{right:1.25rem;left:1.25rem;bottom:3rem}}
@page{size:landscape;margin:10mm 14mm 13mm}
@media print{
html{scroll-snap-type:none}
body{font-size:15pt;line-height:1.4}
section,section+section{display:block;min-height:0;padding:0;border:0;break-after:page}
section:last-of-type{break-after:auto}
h1,h2{font-size:22pt;margin:0 0 8pt;padding:0}
h3{font-size:15pt;margin:10pt 0 4pt}
p,li{margin:5pt 0}
figure{gap:0 6mm}
figcaption{font-size:16pt}
figure svg{height:138mm;max-width:178mm;max-height:none}
.money figure svg{height:126mm}
.year figure~ul{display:none}
table{font-size:13pt}
.figures table{font-size:15pt}
th,td{padding:4pt 8pt 4pt 0}
.place,footer{display:none}
}
`;
