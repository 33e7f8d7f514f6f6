import { Answer, parse } from '../contracts';
import { database } from './database';
import { type ReadAnswers, sortOut } from './read-answers';

/** Tells every page of the extension that the answers of a site changed: two panels never disagree. */
const channelName = 'temoin-answers';

/**
 * Keeps an answer. Those given before about the same thing stay: the last one counts (see `referential/answers.ts`).
 * @throws {ContractError} when it is not a whole answer
 * @throws {DOMException} `QuotaExceededError` when the disk is full: nothing already stored is lost.
 */
export async function keepAnswer(answer: Answer): Promise<void> {
  const whole = parse(Answer, answer, 'answer');
  await (await database()).put('answers', whole);
  tell(whole.site);
}

/** Takes an answer back: what was said before it about the same thing counts again. */
export async function forgetAnswer({ id, site }: Pick<Answer, 'id' | 'site'>): Promise<void> {
  await (await database()).delete('answers', id);
  tell(site);
}

/** All answers of a site: `judge` picks those that bear on one page. What can't be read stays where it is, and is counted. */
export async function answersOf(site: string): Promise<ReadAnswers> {
  return sortOut(await (await database()).getAllFromIndex('answers', 'site', site));
}

/** Calls `told` whenever an answer of the site is kept or taken back, by any page. @returns what stops it */
export function onAnswers(site: string, told: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }) => data === site && told();
  return () => channel.close();
}

function tell(site: string): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(site);
  channel.close();
}
