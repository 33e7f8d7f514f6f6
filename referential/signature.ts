import { addressOf, type Finding, hash, type Target, type Values } from '../contracts';

/** Parts of a signature, in order. Each is '' when the element has nothing of the kind. */
interface Parts {
  readonly landmark: string;
  readonly role: string;
  readonly name: string;
  readonly text: string;
  /** What it points to: source, link target, name of the field. */
  readonly address: string;
  /** What the question quoted: another context asks another question. */
  readonly quoted: string;
}

/**
 * What finds an answer's element again: at another date, and on another page of the site that holds the same block.
 * Two elements that no person could tell apart share a signature, and so an answer.
 * @returns `<rule>/<reason>:<landmark>.<role>.<name>.<text>.<address>.<quoted>`, each part hashed
 */
export function signatureOf(finding: Pick<Finding, 'rule' | 'reason' | 'target' | 'values'>): string {
  return sign(finding.rule, finding.reason, partsOf(finding.target, finding.values));
}

/**
 * Could both be the same element, changed since? Same cause and role, and the same name, text or address.
 * An answer to one is then shown for the other as "to confirm", never taken for granted.
 */
export function alike(one: string, other: string): boolean {
  const a = readSignature(one);
  const b = readSignature(other);
  if (a.cause !== b.cause || a.role !== b.role) return false;
  return [a.name === b.name && a.name, a.text === b.text && a.text, a.address === b.address && a.address].some(Boolean);
}

/** Cause part of a signature: `<rule>/<reason>`. */
export function causeOf(signature: string): string {
  return signature.slice(0, signature.lastIndexOf(':'));
}

/** The site whose pages share answers: the origin, or all local files together. */
export function siteOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { origin, protocol } = new URL(url);
  return origin === 'null' ? `${protocol}//` : origin;
}

function sign(rule: string, reason: string, parts: Parts): string {
  const { landmark, role, name, text, address, quoted } = parts;
  return `${rule}/${reason}:${[landmark, role, name, text, address, quoted].map(short).join('.')}`;
}

/** Parts of a signature, hashed; '' for what the element does not have: no text is no likeness. */
export function readSignature(signature: string) {
  const cause = causeOf(signature);
  const [landmark = '', role = '', name = '', text = '', address = ''] = signature.slice(cause.length + 1).split('.');
  return { cause, landmark, role, name, text: text === noText ? '' : text, address };
}

function partsOf(target: Target, values: Values): Parts {
  return {
    landmark: target.landmark,
    role: target.role,
    name: target.name,
    text: target.textHash,
    address: addressOf(target.html),
    // Numbers (ratios, sizes) follow the window; only words make another question.
    quoted: Object.entries(values)
      .filter(([, value]) => typeof value !== 'number')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `${key}=${value}`)
      .join('\n'),
  };
}

/** How a signature writes the hash of an element without text. */
const noText = short(hash(''));

function short(part: string): string {
  return part === '' ? '' : hash(part);
}
