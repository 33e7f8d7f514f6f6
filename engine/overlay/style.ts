/**
 * Fixed sizes and fonts of our own. Three strokes: status colour, white, near-black: one of them contrasts with whatever lies behind.
 * A defect is solid, a question dashed, the selected one has a lamp-yellow ring.
 */
export const overlayCss = `
:host { forced-color-adjust: none; color-scheme: light; }
* { box-sizing: border-box; forced-color-adjust: none; }
[hidden] { display: none !important; }
.box, .tag { position: fixed; left: 0; top: 0; }
.box { border: 3px solid #a9271c; outline: 2px solid #fff; box-shadow: 0 0 0 4px #11181c; border-radius: 2px; }
.box.cantTell { border-color: #7d5200; border-style: dashed; }
.box.plain { border-color: #0b3c8c; }
.box.on { outline: 4px solid #ffc247; box-shadow: 0 0 0 6px #11181c; }
.tag { display: flex; align-items: stretch; max-width: min(420px, calc(100vw - 8px)); overflow: hidden; white-space: nowrap;
  font: 600 13px/1.3 "Segoe UI", -apple-system, Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
  color: #fff; background: #11181c; border: 2px solid #fff; box-shadow: 0 0 0 1px #11181c; border-radius: 4px; }
.tag.on { border-color: #ffc247; }
.tag b { display: flex; align-items: center; gap: 4px; flex: none; min-width: 22px; justify-content: center; padding: 3px 6px; background: #a9271c; font-weight: 700; }
.tag.cantTell b { background: #ffe3a3; color: #3b2700; }
.tag.plain b { background: #fff; color: #11181c; }
.tag svg { width: 13px; height: 13px; flex: none; }
.tag span { padding: 3px 8px; overflow: hidden; text-overflow: ellipsis; font-weight: 400; }
.tag.told { max-width: min(520px, calc(100vw - 8px)); z-index: 2; }
.tag.told span { white-space: normal; overflow-wrap: anywhere; }
.bar { position: fixed; right: 12px; bottom: 12px; z-index: 3; display: flex; flex-wrap: wrap; align-items: center; gap: 6px 12px; max-width: calc(100vw - 24px);
  padding: 8px 12px; font: 400 13px/1.3 "Segoe UI", -apple-system, Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
  color: #fff; background: #11181c; border: 2px solid #fff; box-shadow: 0 0 0 1px #11181c; border-radius: 8px; pointer-events: auto; cursor: default; user-select: none; }
.bar button { min-height: 28px; padding: 0 10px; border: 1px solid #fff; border-radius: 4px; background: none; color: #fff; font: inherit; font-weight: 600; cursor: pointer; }
.bar button:hover { background: #fff; color: #11181c; }
.path { position: fixed; inset: 0; width: 100%; height: 100%; overflow: visible; }
.path polyline { fill: none; stroke-linejoin: round; }
.path .under { stroke: #fff; stroke-width: 6; }
.path .over { stroke: #0b3c8c; stroke-width: 2.5; }
.grey { position: fixed; inset: 0; backdrop-filter: grayscale(1); }
`;
