/** The report's own sheet: the tokens of `components/style/tokens.css`, one column, and a print version that makes a clean PDF. */
export const style = `
:root{color-scheme:light dark;--ground:#f1f4f5;--surface:#fff;--sunken:#e8edef;--ink:#17222a;--ink-2:#495760;--line:#d3dbdf;--line-strong:#73828b;--accent:#0c5674;--nc:#a9271c;--av:#7d5200;--c:#1b6638;--na:#56636b;--nt:#56636b;--sans:"Segoe UI Variable Text","Segoe UI",-apple-system,Roboto,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;--mono:ui-monospace,"Cascadia Mono",Menlo,Consolas,"Liberation Mono",monospace}
@media (prefers-color-scheme:dark){:root{--ground:#11181c;--surface:#192227;--sunken:#232e34;--ink:#e9eef0;--ink-2:#acb9c0;--line:#35424a;--line-strong:#7f8f98;--accent:#7cc7e6;--nc:#ff9d92;--av:#f1c26a;--c:#86d3a2;--na:#acb9c0;--nt:#acb9c0}}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:.9375rem/1.5 var(--sans);overflow-wrap:break-word}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure{margin:0;padding:0}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance}
h1{font-size:2rem}h2{font-size:1.375rem;padding-bottom:.25rem;border-bottom:2px solid var(--ink)}h3{font-size:1.0625rem}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
code,.mono,.hash{overflow-wrap:anywhere}
code,.mono{font:.8125rem/1.4 var(--mono)}
table{border-collapse:collapse}
mark{background:none;color:inherit;border:1px dashed var(--av);padding:0 .25em}
time,.num{font-variant-numeric:tabular-nums}
time{white-space:nowrap}
.sprite{position:absolute;width:0;height:0;overflow:hidden}
.vh{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.muted{color:var(--ink-2)}.small{font-size:.8125rem}
.row{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .75rem}
.logo{display:flex;align-items:center;gap:.5rem;font-weight:600}
.logo svg{width:1.5rem;height:1.5rem}
.sheet{max-width:52rem;margin:1.5rem auto;padding:clamp(1rem,5vw,3.5rem);background:var(--surface);border:1px solid var(--line);display:grid;gap:2rem;grid-template-columns:minmax(0,1fr)}
section,.cover{display:grid;gap:.75rem;min-width:0;grid-template-columns:minmax(0,1fr)}
.cover{gap:1rem}
.lead{font-size:1.125rem;max-width:60ch}
.sheet p,.sheet li{max-width:75ch}
ul.plain{padding-inline-start:1.25rem;display:grid;gap:.25rem}
.state{border:2px solid var(--ink);padding:1rem;display:grid;gap:.5rem}
.facts-list{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.5rem}
.facts-list dt{color:var(--ink-2)}
.st{display:inline-flex;align-items:center;gap:.375rem;font-weight:600;white-space:nowrap}
.st svg{width:1rem;height:1rem;flex:none}
.st.nc,.dots .nc{color:var(--nc)}.st.av,.dots .av{color:var(--av)}.st.c,.dots .c{color:var(--c)}.st.na,.dots .na,.st.nt,.dots .nt{color:var(--na)}
.who{border:1px solid var(--line-strong);border-radius:1rem;padding:0 .5rem;font-size:.8125rem;white-space:nowrap}
.dots{display:flex;gap:2px;width:max-content;max-width:100%;flex-wrap:wrap;padding-top:.25rem}
.dots i{width:.5625rem;height:.5625rem;border:0 solid currentColor}
.dots .nc{border-width:.3rem}.dots .c{border-width:.3rem;border-radius:50%}.dots .av{border-width:2px;border-radius:50%}.dots .na{border-top-width:2px;height:0;align-self:center}.dots .nt{border:1px dashed;border-radius:50%}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1rem;font-size:.8125rem;list-style:none}
.legend .dots{display:inline-flex;padding:0;margin-inline-end:.35rem}
table.data{width:100%;font-size:.875rem}
table.data caption{text-align:start;color:var(--ink-2);padding-bottom:.5rem}
table.data th,table.data td{padding:.45rem .5rem;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
table.data thead th{border-bottom:2px solid var(--line-strong);font-size:.8125rem;vertical-align:bottom}
table.data tbody th{font-weight:600}
table.data .r{text-align:end;font-variant-numeric:tabular-nums;overflow-wrap:normal}
.fault{display:grid;grid-template-columns:minmax(0,1fr);gap:.5rem 1rem;padding-block:1rem;border-bottom:1px solid var(--line)}
.fault.shown{grid-template-columns:11rem minmax(0,1fr)}
.fault figure{display:grid;gap:.25rem;align-content:start}
.fault figure svg{width:100%;height:auto;border:1px solid var(--line-strong)}
.fault figcaption{font-size:.75rem;color:var(--ink-2)}
.fault .txt{display:grid;gap:.5rem;align-content:start;min-width:0}
.refs{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.125rem .75rem;font-size:.8125rem}
.refs dt{color:var(--ink-2)}
abbr{white-space:nowrap}
td .mono{display:inline-block;min-width:11rem}
.hash{font:.75rem/1.5 var(--mono)}
@media (max-width:40rem){
.sheet{margin:0;border:0}
.facts-list,.refs{grid-template-columns:minmax(0,1fr);gap:0}.facts-list dd,.refs dd{margin-bottom:.5rem}
.fault.shown{grid-template-columns:minmax(0,1fr)}.fault figure{max-width:16rem}
table.data,.data caption,.data tbody,.data tfoot,.data tr,.data td,.data th{display:block}
.data thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table.data tr{padding-block:.5rem;border-bottom:1px solid var(--line)}
table.data th,table.data td,table.data .r{padding:.1rem 0;border:0;text-align:start}
td:empty{display:none}td .mono{display:inline;min-width:0}
table.data td[data-l]::before{content:attr(data-l) ": ";color:var(--ink-2)}
}
@page{size:A4;margin:18mm 16mm 20mm}
@media print{
:root{color-scheme:light;--ground:#fff;--surface:#fff;--ink:#000;--ink-2:#3d464c;--line:#b9c1c5;--line-strong:#5c666d;--accent:#000;--nc:#9d2117;--av:#6b4600;--c:#155a30;--na:#4a555c;--nt:#4a555c}
body{font-size:9.5pt}
h1{font-size:22pt}h2{font-size:14pt;break-after:avoid}h3{break-after:avoid}
.sheet{margin:0;padding:0;border:0;max-width:none}
.sheet,section{display:block}
section>*+*{margin-top:3mm}section+section,.cover+section{margin-top:9mm}
.cover{break-after:page}
table.data{font-size:9pt}table.data th,table.data td{padding-block:.3rem}
thead{display:table-header-group}tfoot{display:table-row-group}
.fault{padding-block:3mm}
.fault,tr,figure,.state,li{break-inside:avoid}
h2+p,h2+p+table{break-before:avoid}
a{color:inherit;text-decoration:none}
.noprint{display:none}
}
`;
