import type { Finding, Scan } from '../contracts';
import { signatureOf } from '../referential/signature';

/** A block that several pages have in common: header, navigation, footer… */
export interface SharedZone {
  /** Its place among landmarks: `banner>navigation[Principal]`. */
  readonly landmark: string;
  /** Keys of the pages that have it. */
  readonly pages: readonly string[];
}

export interface Shared {
  readonly zones: readonly SharedZone[];
  /** Is it about an element of a shared block, met on several pages? It is then judged once, and counted once. */
  holds(finding: Finding): boolean;
}

/** Blocks are recognised by their place and the fingerprint of their structure, what they hold by its signature. */
export function sharedBlocks(scans: readonly Scan[]): Shared {
  const places = new Map<string, SharedZone & { readonly pages: string[] }>();
  for (const { page, facts } of scans) {
    for (const zone of new Set(facts.zones.map(({ landmark, shape }) => `${landmark} ${shape}`))) {
      const known = places.get(zone) ?? { landmark: zone.slice(0, zone.lastIndexOf(' ')), pages: [] };
      known.pages.push(page.key);
      places.set(zone, known);
    }
  }
  const zones = [...places.values()].filter(({ pages }) => pages.length > 1);
  const landmarks = new Map<string, Set<string>>();
  for (const { landmark, pages } of zones) {
    for (const page of pages) landmarks.set(page, (landmarks.get(page) ?? new Set()).add(landmark));
  }

  const met = new Map<string, number>();
  for (const { page, findings } of scans) {
    const here = landmarks.get(page.key);
    if (!here) continue;
    const inside = findings.filter((finding) => isInside(finding, here));
    for (const signature of new Set(inside.map(signed))) met.set(signature, (met.get(signature) ?? 0) + 1);
  }
  return { zones, holds: (finding) => (met.get(signed(finding)) ?? 0) > 1 };
}

function isInside({ target }: Finding, landmarks: ReadonlySet<string>): boolean {
  for (let at = target.landmark.length; at > 0; at = target.landmark.lastIndexOf('>', at - 1)) {
    if (landmarks.has(target.landmark.slice(0, at))) return true;
  }
  return false;
}

const known = new WeakMap<Finding, string>();

/** Signatures cost six hashes each, and every count asks for them. */
export function signed(finding: Finding): string {
  const signature = known.get(finding) ?? signatureOf(finding);
  known.set(finding, signature);
  return signature;
}
