/** Handlers that only hold the event back, or count visits: they do nothing for the person. */
const idle = /^[\s;]*((return (true|false)|void\(?0\)?|event\.(stopPropagation|preventDefault|stopImmediatePropagation)\(\))[\s;]*)*$/;
const counting = /^[\s;]*(gtag|ga|_gaq\.push|_paq\.push|dataLayer\.push|xt_click|ATInternet\.\w+)\b[^;]*;?\s*$/;
/** Code of the first of these handler attributes (`onclick`…) that does something for the person; '' when none does. */
export function handlerCode(element: Element, names: readonly string[]): string {
  for (const name of names) {
    const code = element.getAttribute(name)?.trim() ?? '';
    if (!idle.test(code) && !counting.test(code)) return code;
  }
  return '';
}
