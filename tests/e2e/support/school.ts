import { readdirSync, readFileSync } from 'node:fs';
import type { Session } from '../../../cli/extension';
import { readOptions } from '../../../cli/options';
import { pool } from '../../../cli/pool';
import { type Outcome, outcomeOf, surroundings } from '../../../cli/run';
import { answerFile, type Server, serve } from '../../../cli/serve';
import { cliTexts } from '../../../cli/texts';
import type { Finding, Scan } from '../../../contracts';

/** A defect that was planted in the example school; see tests/site/README.md. */
export interface Planted {
  readonly page: string;
  readonly id: string;
  readonly selector: string;
  readonly tests: readonly string[];
  readonly proof: 'machine' | 'question' | 'person';
}

export const planted: readonly Planted[] = JSON.parse(readFileSync('tests/site/planted.json', 'utf8'));

/** Documents that are only shown inside a frame of another page: duties of a page are not theirs. */
export const framed: ReadonlySet<string> = new Set(['embed-video.html', 'embed-visite.html', 'plan-campus.html']);

export const pagesOf = (site: string): string[] => readdirSync(site).filter((name) => name.endsWith('.html'));

/** The school with its carousel held at the slide that it shows first, however slow the machine. */
export function serveSchool(site: string): Promise<Server> {
  return serve((request, response) => {
    if (request.url !== '/js/site.js') return answerFile(site, request, response);
    response.writeHead(200, { 'content-type': 'text/javascript' });
    response.end(`window.setInterval = () => 0;\n${readFileSync(`${site}/js/site.js`, 'utf8')}`);
  });
}

/** Audits pages as the command line does. @returns what gives the scan of a page, or throws why it has none */
export async function auditAll(session: Session, base: string, names: readonly string[]): Promise<(name: string) => Scan> {
  const options = readOptions([]);
  const around = { ...surroundings(options, cliTexts('en')), session };
  const outcomes = new Map<string, Outcome>();
  await pool(names, 2, async (name) => {
    const audit = () => outcomeOf({ given: name, address: `${base}/${name}` }, options, around);
    const outcome = await audit();
    // A browser under load now and then loses a page; one lost twice is a fault of ours.
    outcomes.set(name, 'error' in outcome ? await audit() : outcome);
  });
  return (name) => {
    const outcome = outcomes.get(name);
    if (!outcome || 'error' in outcome) throw new Error(`${name}: ${outcome?.error}`);
    return outcome.scan;
  };
}

/**
 * Which of the planted defects of a page does each finding speak of? One does when it names one of the defect's tests
 * and its target is the planted element, inside it or around it (but the whole page is around everything).
 * @returns id of the defect → outcomes
 */
export async function matches(session: Session, address: string, entries: readonly Planted[], findings: readonly Finding[]) {
  const page = await session.browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  const found = await page.evaluate(
    (defects, said) => {
      const inTop = (target: (typeof said)[number]['target']): Element | null => {
        // An element of a frame or of a shadow tree stands for its frame or host.
        return document.querySelector(target.frame[0] ?? target.shadow[0] ?? target.selector);
      };
      const targets = said.map(({ tests, outcome, target }) => ({ tests, outcome, element: inTop(target) }));
      const root = [document.documentElement, document.body];
      return defects.map(({ id, selector, tests }) => {
        const element = document.querySelector(selector);
        const near = targets.filter(
          (other) =>
            other.tests.some((test) => tests.includes(test)) &&
            element &&
            other.element &&
            (element.contains(other.element) || (other.element.contains(element) && !root.includes(other.element as HTMLElement))),
        );
        return { id, missing: !element, outcomes: near.map(({ outcome }) => outcome) };
      });
    },
    entries as Planted[],
    findings as Finding[],
  );
  await page.close();
  return found;
}
