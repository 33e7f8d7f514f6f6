import { duties } from '../../../referential';
import type { DutyStatus } from '../../../referential/verdict';
import type { ExportInput } from '../input';
import { html } from './markup';
import type { Section } from './section';

const order: readonly DutyStatus[] = ['absent', 'redo', 'check', 'found'];

/** The legal card, beside RGAA; nothing when the user did not say that the site is under the duty. */
export function legal({ pages, speech, words: { report: t, colon } }: ExportInput): Section | undefined {
  if (pages.every(({ judgement }) => judgement.legal === null)) return;
  const lines = duties.map((duty) => {
    const on = (status: DutyStatus) =>
      pages.filter(({ judgement }) => judgement.legal?.find(({ id }) => id === duty.id)?.status === status).map(({ number }) => number);
    const said = order.flatMap((status) => {
      const where = on(status);
      return where.length === 0 ? [] : speech.say(t.dutyOn, { status: speech.t.legal.status[status], pages: where });
    });
    return html`<li><b>${duty[speech.language]}</b>${colon}${said.length > 0 ? said.join(' ; ') : speech.t.legal.status.none}</li>\n`;
  });
  return { title: speech.t.legal.title, body: html`<p>${speech.t.legal.aside}</p>\n<ul class="plain">\n${lines}</ul>\n` };
}
