import type { Page } from '.';

export type LandmarkRole = 'banner' | 'navigation' | 'main' | 'contentinfo' | 'search' | 'complementary' | 'region' | 'form';

export interface Landmark {
  readonly element: Element;
  readonly role: LandmarkRole;
  /** '' when it has none. */
  readonly name: string;
  readonly parent: Landmark | null;
  readonly visible: boolean;
  readonly exposed: boolean;
}

const CANDIDATES =
  'header, nav, main, footer, aside, section, form, search, ' +
  ['banner', 'navigation', 'main', 'contentinfo', 'search', 'complementary', 'region', 'form']
    .map((role) => `[role~="${role}" i]`)
    .join(', ');

const ROLES: ReadonlySet<string> = new Set(['banner', 'navigation', 'main', 'contentinfo', 'search', 'complementary', 'region', 'form']);

/** Landmarks of the accessibility tree in the order of the page, hidden ones included. */
export function landmarksOf(page: Page): ReadonlyMap<Element, Landmark> {
  return page.memo('landmarks', () => {
    const landmarks = new Map<Element, { -readonly [K in keyof Landmark]: Landmark[K] }>();
    for (const element of page.select(CANDIDATES)) {
      const role = page.role(element);
      if (!isLandmark(role)) continue;
      const name = page.name(element);
      // Sections and forms are landmarks once they are named only.
      if (!name && (role === 'region' || role === 'form')) continue;
      landmarks.set(element, { element, role, name, parent: null, visible: page.visible(element), exposed: page.exposed(element) });
    }
    // Parents once all are known: what is slotted comes before the shadow tree around it.
    for (const landmark of landmarks.values()) landmark.parent = nearest(landmark.element, landmarks, page);
    return landmarks;
  });
}

const isLandmark = (role: string): role is LandmarkRole => ROLES.has(role);

function nearest(element: Element, landmarks: ReadonlyMap<Element, Landmark>, page: Page): Landmark | null {
  for (let node = page.parent(element); node; node = page.parent(node)) {
    const landmark = landmarks.get(node);
    if (landmark) return landmark;
  }
  return null;
}

/** Nearest landmark around an element, or null. */
export function landmarkOf(element: Element, page: Page): Landmark | null {
  const landmarks = landmarksOf(page);
  return landmarks.get(element) ?? nearest(element, landmarks, page);
}

/** Regions that any page is expected to mark up: header, navigation, main content, footer, search. */
export interface MainRegions {
  readonly banner: readonly Landmark[];
  readonly navigation: readonly Landmark[];
  readonly main: readonly Landmark[];
  readonly contentinfo: readonly Landmark[];
  readonly search: readonly Landmark[];
}

/** Main regions that assistive technologies meet. A native `header` or `footer` counts when it is the page's, not an article's. */
export function mainRegions(page: Page): MainRegions {
  return page.memo('landmarks/main', () => {
    const of = (role: LandmarkRole) => [...landmarksOf(page).values()].filter((landmark) => landmark.role === role && landmark.exposed);
    return { banner: of('banner'), navigation: of('navigation'), main: of('main'), contentinfo: of('contentinfo'), search: of('search') };
  });
}
