import type { Page } from '.';
import { fieldGroup, fieldLabel, formOf, forms } from './field';
import { fold } from './words';

/** What a field asks of the person, in the words of the `autocomplete` attribute. */
export interface FieldPurpose {
  /** Token that fits best. */
  readonly token: string;
  /** Tokens that are right too, the best included. */
  readonly accepts: readonly string[];
  /** `sure`: the whole label, or the type, says so. `likely`: a part of it, or a technical name. */
  readonly confidence: 'sure' | 'likely';
  /** Words of the label, its group or its form speak of someone else (child, recipient…): the token may not be owed. */
  readonly other: boolean;
}

/** Each token has its list `purpose.<token>` in `locales/words`; the first that fits wins. */
const TOKENS = [
  'given-name',
  'family-name',
  'additional-name',
  'honorific-prefix',
  'email',
  'tel',
  'new-password',
  'current-password',
  'one-time-code',
  'username',
  'nickname',
  'address-line2',
  'street-address',
  'postal-code',
  'address-level2',
  'country-name',
  'organization',
  'organization-title',
  'bday',
  'sex',
  'url',
  'cc-name',
  'cc-number',
  'cc-exp',
  'cc-csc',
  'name',
] as const;

type Token = (typeof TOKENS)[number];

/** Other tokens that an author may rightly give to the same field. */
const ALSO: Partial<Record<Token, readonly string[]>> = {
  name: ['family-name'],
  'family-name': ['name'],
  email: ['username'],
  username: ['email', 'nickname', 'tel'],
  nickname: ['username', 'name'],
  tel: ['tel-national', 'tel-local'],
  'current-password': ['new-password'],
  'new-password': ['current-password'],
  'street-address': ['address-line1', 'address-line2', 'address-line3'],
  'address-line2': ['address-line1', 'address-line3', 'street-address'],
  'address-level2': ['address-level1', 'address-level3'],
  'country-name': ['country'],
  bday: ['bday-day', 'bday-month', 'bday-year'],
  'cc-exp': ['cc-exp-month', 'cc-exp-year'],
  'cc-name': ['cc-given-name', 'cc-family-name', 'name'],
  organization: ['name'],
};

const TEXT_TYPES = /^(text|email|tel|url|password|search|number|date|month|)$/;

/** @returns null for a field that asks nothing of the person, as far as its words tell. */
export function fieldPurpose(field: Element, page: Page): FieldPurpose | null {
  const kept = page.memo('fields/purposes', () => new Map<Element, FieldPurpose | null>());
  const known = kept.get(field);
  if (known !== undefined) return known;
  const purpose = findPurpose(field, page);
  kept.set(field, purpose);
  return purpose;
}

function findPurpose(field: Element, page: Page): FieldPurpose | null {
  const type = field.localName === 'input' ? (field as HTMLInputElement).type : '';
  if (field.localName === 'textarea' || !TEXT_TYPES.test(type) || isSearch(field, page)) return null;
  const found = guess(field, type, page);
  if (!found) return null;
  const token = found.token === 'name' && hasGivenName(field, page) ? 'family-name' : found.token;
  return { token, accepts: [token, ...(ALSO[token] ?? [])], confidence: found.confidence, other: isAboutAnother(field, page) };
}

function guess(field: Element, type: string, page: Page): { token: Token; confidence: 'sure' | 'likely' } | null {
  const label = fieldLabel(field, page).text || field.getAttribute('placeholder') || '';
  const core = labelCore(label);
  const whole = core && TOKENS.find((token) => page.words.is(`purpose.${token}`, core));
  if (whole) return { token: whole, confidence: 'sure' };
  if (type === 'email') return { token: 'email', confidence: 'sure' };
  if (type === 'tel') return { token: 'tel', confidence: 'sure' };
  if (type === 'password')
    return { token: page.words.find('purpose.new-password', label) ? 'new-password' : 'current-password', confidence: 'likely' };
  const names = [field.getAttribute('name'), field.id].map((name) => technicalWords(name ?? ''));
  const technical = TOKENS.find((token) => names.some((name) => name && page.words.is(`purpose.${token}`, name)));
  if (technical) return { token: technical, confidence: 'likely' };
  // A longer label that holds the words may ask for something else ("nom du produit"): short ones alone are read.
  if (core.split(' ').length > 4) return null;
  const part = TOKENS.find((token) => token !== 'name' && token !== 'url' && page.words.find(`purpose.${token}`, core));
  return part ? { token: part, confidence: 'likely' } : null;
}

/** A label without marks, remarks in brackets, examples, and "votre". */
export function labelCore(label: string): string {
  return fold(
    label
      .replace(/[([{][^)\]}]*[)\]}]/g, ' ')
      .replace(/[*＊].*$/, ' ')
      .replace(/\s:.*$|:\s.*$/, ' '),
  )
    .replace(/^(votre|vos|ton|ta|your|my|mon|ma)\s+/, '')
    .replace(/\s+(obligatoire|requis|facultatif|optionnel|required|optional)$/, '');
}

/** `userFirstName` → `first name`. */
const technicalWords = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_.[\]]+/g, ' ')
    .trim()
    .replace(/^((user|customer|client|contact|form|field|input|txt|your|profile|account|register|signup|champ)\s+)+(?=\S)/i, '');

function isSearch(field: Element, page: Page): boolean {
  return page.role(field) === 'searchbox' || page.closest(field, 'search, [role~="search" i]') !== null;
}

/** "Nom" beside "Prénom" is the family name. */
function hasGivenName(field: Element, page: Page): boolean {
  const fields = forms(page).get(formOf(field, page)) ?? [];
  return fields.some((other) => other !== field && page.words.is('purpose.given-name', labelCore(fieldLabel(other, page).text)));
}

function isAboutAnother(field: Element, page: Page): boolean {
  const form = formOf(field, page);
  const says = [fieldLabel(field, page).text, fieldGroup(field, page)?.name ?? '', form === page.document.body ? '' : page.name(form)];
  return says.some((text) => page.words.find('otherPerson', text));
}
