import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../cli/extension';
import type { Server } from '../../cli/serve';
import { click, openChromium, openPage, tabOf } from './support/chromium';
import { servePages } from './support/pages';
import { hands, newPanel, openPanel, panels, pressAltShift } from './support/panel';

let session: Session;
let pages: Server;
let page: Page;
let panel: Page;

beforeAll(async () => {
  [session, pages] = await Promise.all([openChromium(), servePages()]);
  page = await openPage(session, `${pages.base}/school.html`);
  panel = await openPanel(session, page);
});
afterAll(async () => {
  await session?.close();
  await pages?.close();
});

const focusedLabel = () => panel.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const badge = async () => {
  const tab = await tabOf(session.reader, page);
  return session.reader.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
};
/** Until the icon has followed. */
const badgeIs = async (wanted: number) => {
  for (let tries = 0; tries < 100 && (await badge()) !== String(wanted); tries++) await new Promise((done) => setTimeout(done, 50));
  return badge();
};
/** What was copied, as a person would paste it. */
async function pasted(): Promise<string> {
  await panel.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste';
    document.body.append(field);
    field.focus();
  });
  await panel.keyboard.press('v', { commands: ['Paste'] });
  return panel.$eval('#paste', (field) => {
    field.remove();
    return (field as HTMLTextAreaElement).value;
  });
}
const press = async (label: string) => {
  const button = await panel.waitForSelector(`::-p-xpath(//button[normalize-space()="${label}"])`);
  await button!.click();
};

describe('going through the defects', () => {
  it('moves from one to the next with J and K, and the page shows it', async () => {
    await panel.focus('#tab-mend');
    await panel.keyboard.press('j');
    const first = await focusedLabel();
    await hands(panel).has('Élément entouré dans la page.');
    await panel.keyboard.press('j');
    await panel.waitForFunction((label) => document.activeElement?.getAttribute('aria-label') !== label, {}, first);
    const second = await focusedLabel();
    await panel.keyboard.press('k');
    await panel.waitForFunction((label) => document.activeElement?.getAttribute('aria-label') !== label, {}, second);
    expect([first, second].every((label) => /Image|Champ|Lien/.test(label))).toBe(true);
    await panel.keyboard.press('Escape');
  });

  it('narrows the list to who can mend, and says how many', async () => {
    const option = await panel.$eval('#filter-who', (select) => [...(select as HTMLSelectElement).options].map(({ text }) => text));
    expect(option[0]).toBe(`Tous (${await hands(panel).defects()})`);
    await panel.select('#filter-who', 'editor');
    const shown = await panel.$$eval('#view .cause .who', (all) => [...new Set(all.map((who) => who.textContent))]);
    expect(shown).toEqual(['Éditeur']);
    await panel.select('#filter-who', '');
  });

  it('hands over a message for the webmaster, a Markdown list, and a line for the console', async () => {
    await press('Copier pour mon webmestre');
    await hands(panel).has('Copié');
    const message = await pasted();
    expect(message).toContain(`${pages.base}/school.html`);
    expect(message).toMatch(/À faire\s:/);

    await press('Copier la liste (Markdown)');
    await panel.waitForFunction(() => document.querySelector('[role="tabpanel"] > .hand-over [role="status"]')?.textContent === 'Copié');
    expect((await pasted()).match(/^- \[ \] /gm)).toHaveLength(await hands(panel).defects());

    await (await panel.waitForSelector('#view .found details:has(.tech) > summary'))!.click();
    await press('Copier pour la console');
    await panel.waitForFunction(() => document.querySelector('.tech > .copy:last-child [role="status"]')?.textContent === 'Copié');
    expect(await pasted()).toMatch(/^inspect\(document\.querySelector\(".+"\)\)$/);
  });

  it('stays still once keys of one letter are switched off', async () => {
    const set = (singleKeys: boolean) =>
      session.reader.evaluate(async (keys) => {
        const { settings } = await chrome.storage.local.get('settings');
        await chrome.storage.local.set({ settings: { ...(settings as object), singleKeys: keys } });
      }, singleKeys);
    await set(false);
    await panel.waitForFunction(() => !document.querySelector('.stepper kbd'));
    await panel.focus('#tab-mend');
    await panel.keyboard.press('j');
    expect(await hands(panel).focused()).toBe('tab-mend');
    await set(true);
    await panel.waitForSelector('.stepper kbd');
  });
});

describe('what a person says of the page', () => {
  it('a defect that they saw counts in the tab and on the icon, and can be removed', async () => {
    const before = await hands(panel).defects();
    expect(await badgeIs(before)).toBe(String(before));
    await panel.click('#add-defect');
    await panel.select('.add select[name="test"]', '1.1.1');
    await panel.type('.add textarea', 'L’affiche du hall est une image de texte');
    await press('Ajouter');
    await hands(panel).has('Constaté par une personne');
    expect(await hands(panel).defects()).toBe(before + 1);
    expect(await hands(panel).focused()).toBe('add-defect');
    expect(await badgeIs(before + 1)).toBe(String(before + 1));
    const popup = await click(session, page);
    await popup.waitForSelector('.verdict h1', { timeout: 60_000 });
    await popup.waitForFunction((n) => document.querySelector('h1')?.textContent?.startsWith(`${n} défaut`), {}, before + 1);
    await popup.close();

    await (await panel.waitForSelector('[aria-label^="Retirer le défaut"]'))!.click();
    await panel.waitForFunction(() => !document.body.textContent?.includes('Constaté par une personne'));
    expect(await hands(panel).defects()).toBe(before);
    expect(await badgeIs(before)).toBe(String(before));
  });

  it('a finding set aside leaves the icon’s number, and a false alarm says what its file holds', async () => {
    const before = await hands(panel).defects();
    await (await panel.waitForSelector('[aria-label^="Mettre de côté"]'))!.click();
    await panel.waitForSelector('.aside-form textarea');
    await panel.keyboard.type('Vignette de test');
    await panel.click('.found .aside-form .primary');
    await panel.waitForSelector('#asides');
    const now = await hands(panel).defects();
    expect(now).toBeLessThan(before);
    expect(await badgeIs(now)).toBe(String(now));
    const file = JSON.parse(await hands(panel).text('#asides ~ ul pre')) as Record<string, unknown>;
    expect(file).toMatchObject({ kind: 'temoin-false-alarm', why: 'Vignette de test', tool: { rgaa: '4.1.2' } });
    expect(JSON.stringify(file)).not.toContain(pages.base);
    await panel.click('[id^="back-"]');
    await hands(panel).has('Défaut remis dans la liste.');
  });

  it('a trial is made by the person, who then answers', async () => {
    await panel.click('#tab-ask');
    await panel.waitForSelector('#trials');
    await (await panel.waitForSelector('.trials summary'))!.click();
    const decided = () => hands(panel).text('.verdict .facts b');
    const before = await decided();
    await (await panel.waitForSelector('.trials details[open] .acts button'))!.click();
    await hands(panel).has('gardée');
    expect(await decided()).not.toBe(before);
  });
});

describe('questions about elements that are alike', () => {
  it('take one answer together, and one undo takes them all back', async () => {
    await panel.click('#tab-ask');
    for (let tries = 0; tries < 30 && !(await panel.$('.alike')); tries++) {
      const at = await hands(panel).text('.pos');
      await panel.focus('#q');
      await panel.keyboard.press('4');
      await panel.waitForFunction((old) => document.querySelector('.pos')?.textContent !== old, {}, at);
    }
    const open = await hands(panel).questions();
    const alike = Number(/\d+/.exec(await hands(panel).text('.alike label'))?.[0] ?? 1);
    await panel.click('.alike input');
    await panel.focus('#q');
    await panel.keyboard.press('1');
    await panel.waitForFunction((n) => document.querySelector('.heard')?.textContent?.includes(`pour ${n} éléments`), {}, alike + 1);
    expect(await hands(panel).questions()).toBe(open - alike - 1);
    await panel.keyboard.press('z');
    await hands(panel).has('Dernière réponse annulée.');
    expect(await hands(panel).questions()).toBe(open);
  });

  it('shows the element in the page by itself', async () => {
    await hands(panel).has('Élément entouré dans la page.');
  });

  it('keeps a note under way when the panel is loaded again', async () => {
    const question = await hands(panel).text('#q');
    await panel.focus('#q');
    await panel.keyboard.press('n');
    await panel.keyboard.type('à revoir avec Léa');
    await panel.reload();
    await (await panel.waitForSelector('#tab-ask'))!.click();
    await panel.waitForSelector('#q');
    for (let tries = 0; tries < 30 && (await hands(panel).text('#q')) !== question; tries++) {
      const at = await hands(panel).text('.pos');
      await panel.focus('#q');
      await panel.keyboard.press('4');
      await panel.waitForFunction((old) => document.querySelector('.pos')?.textContent !== old, {}, at);
    }
    expect(await panel.$eval('#note', (note) => (note as HTMLTextAreaElement).value)).toBe('à revoir avec Léa');
  });
});

describe('the keys that open the panel', () => {
  it('are told in the options', async () => {
    await session.reader.reload();
    // In a tab that is not shown nothing is painted: no frame to wait for.
    await session.reader.waitForFunction(() => document.querySelectorAll('kbd').length === 2, { polling: 100 });
    const keys = await session.reader.$$eval('kbd', (all) => all.map(({ textContent }) => textContent ?? ''));
    expect(keys).toEqual(['Alt+Shift+U', 'Alt+Shift+E']);
  });

  it('open it and scan the page', async () => {
    const other = await openPage(session, `${pages.base}/calm.html`);
    const before = new Set(await panels(session));
    await pressAltShift(other, 'E');
    const opened = await newPanel(session, before);
    await opened.waitForSelector('[role="tab"]', { timeout: 60_000 });
    expect(await hands(opened).text('h1')).toContain('défaut');
    await other.close();
  });
});
