/** Faces typed with signs, standing alone between spaces. */
const face = /(?:^|\s)([:;=8xX]['’]?-[)(DPpOo/\\|*]|[:;]['’]?[)(]|:[DP]|\^_\^|¯\\_\(ツ\)_\/¯|<3)(?=[\s.,!?]|$)/u;
const emoji = /(?:\p{Extended_Pictographic}(?:\ufe0f|\u200d|[\u{1f3fb}-\u{1f3ff}])*\s?){3,}/u;
/** Rows of signs that are read one by one. */
const row = /([★☆●○■□▲▼►◄→⇒»✦✧✨*~=_#<>|/\\+-])\s?(?:\1\s?){4,}/u;
/** Lines and share of signs from which a preformatted block is a drawing. */
const drawing = { lines: 3, signs: 0.7 };

/** Signs of a text that are read one by one. */
export interface Cryptic {
  kind: 'face' | 'drawing' | 'run';
  sign: string;
}

/** The first face, or run of emoji or of one sign, of a text. */
export function signOf(text: string): Cryptic | undefined {
  const typed = face.exec(text)?.[1];
  if (typed) return { kind: 'face', sign: typed };
  const run = emoji.exec(text)?.[0] ?? row.exec(text)?.[0];
  // A row that is the whole line parts two texts: it says nothing.
  return run && !(run.trim() === text.trim() && /^[-=_*~+#/\\|<>\s]+$/.test(run))
    ? { kind: 'run', sign: run.trim().slice(0, 20) }
    : undefined;
}

/** Is a preformatted text a drawing made of signs? */
export function isDrawing(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim());
  const signs = text.replace(/\s/g, '');
  return (
    lines.length >= drawing.lines && signs.length > 20 && (signs.match(/[^\p{L}\p{N}]/gu)?.length ?? 0) >= drawing.signs * signs.length
  );
}
