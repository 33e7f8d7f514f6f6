import { type Check, failed, type Page, passed, ruleMeta } from '../engine';
import { fold } from '../engine/page/words';

export const meta = ruleMeta({
  tests: ['2.1.1', '2.2.1'],
  wcag: ['4.1.2'],
  act: [], // ACT's own rule takes any name: axe/frame-title answers it.
  targets: 'iframe, frame',
  reads: 'dom',
  reasons: {
    missing: {
      who: 'editor',
      impact: 'major',
      cms: 'iframe-title',
      fr: {
        title: { one: '1 cadre n’a pas de titre', other: '{n} cadres n’ont pas de titre' },
        effect: 'Une personne qui écoute la page entend « cadre » et ne sait pas si elle doit y entrer : {host}.',
        fix: 'Dans le code d’intégration, ajoutez title="…" : une vidéo porte le titre de la vidéo, une carte « Plan d’accès ».',
      },
      en: {
        title: { one: '1 frame has no title', other: '{n} frames have no title' },
        effect: 'Someone who listens to the page hears “frame” and cannot tell whether to go in: {host}.',
        fix: 'In the embed code, add title="…": a video has the title of the video, a map “How to get here”.',
      },
    },
    useless: {
      who: 'editor',
      impact: 'major',
      cms: 'iframe-title',
      fr: {
        title: { one: '1 cadre porte un titre qui ne dit rien', other: '{n} cadres portent un titre qui ne dit rien' },
        effect: 'La personne entend « {title} » : c’est le nom d’un outil ou d’un fichier, pas celui du contenu.',
        fix: 'Dans le code d’intégration, remplacez title="{title}" par ce que le cadre montre.',
      },
      en: {
        title: { one: '1 frame has a title that says nothing', other: '{n} frames have a title that says nothing' },
        effect: 'The person hears “{title}”: the name of a tool or a file, not of the content.',
        fix: 'In the embed code, replace title="{title}" with what the frame shows.',
      },
    },
    same: {
      who: 'editor',
      impact: 'minor',
      cms: 'iframe-title',
      fr: {
        title: { one: '1 cadre porte le même titre qu’un autre', other: '{n} cadres différents portent le même titre' },
        effect: 'Dans la liste des cadres, « {title} » revient plusieurs fois : la personne ne peut pas choisir le bon.',
        fix: 'Donnez à chaque cadre le titre de ce qu’il montre, par exemple celui de chaque vidéo.',
      },
      en: {
        title: { one: '1 frame has the same title as another', other: '{n} different frames have the same title' },
        effect: 'In the list of frames, “{title}” comes up several times: the person cannot pick the right one.',
        fix: 'Give each frame the title of what it shows, for instance that of each video.',
      },
    },
    fits: {
      fr: {
        title: { one: '1 titre de cadre à relire', other: '{n} titres de cadres à relire' },
        question: 'Le titre « {title} » dit-il ce que ce cadre ({host}) montre ?',
      },
      en: {
        title: { one: '1 frame title to read again', other: '{n} frame titles to read again' },
        question: 'Does the title “{title}” say what this frame ({host}) shows?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (frame, page) => {
  if (!page.exposed(frame) || isTechnical(frame, page)) return;
  const host = hostOf(frame);
  // RGAA 2.1.1 wants the title attribute: a name by aria-label does not answer it.
  const title = frame.getAttribute('title')?.trim() ?? '';
  if (!title) return failed('missing', { host }, ['2.1.1']);
  const there = passed(['2.1.1']);
  if (isUseless(title, frame, page)) return [there, failed('useless', { title, host }, ['2.2.1'])];
  const twin = sameTitle(page).get(fold(title)) ?? [];
  if (twin.some((other) => other.getAttribute('src') !== frame.getAttribute('src')))
    return [there, failed('same', { title, host }, ['2.2.1'])];
  return [there, { outcome: 'cantTell', reason: 'fits', values: { title, host }, tests: ['2.2.1'] }];
};

function isUseless(title: string, frame: Element, page: Page): boolean {
  if (page.words.is('frameTitles', title)) return true;
  if (/^(https?:)?\/\/|^www\.|\.(html?|php|aspx?)(\?|$)/i.test(title) || title === frame.getAttribute('src')) return true;
  return !/\p{L}{2}/u.test(title) || /^(i?frame|cadre)[\s_-]*\d*$/i.test(title);
}

/** A frame of no size, out of the tab order: for measures and log-in tools, never met. */
function isTechnical(frame: Element, page: Page): boolean {
  const { width, height } = page.box(frame);
  return (width <= 1 || height <= 1) && !page.visible(frame);
}

function sameTitle(page: Page): ReadonlyMap<string, Element[]> {
  return page.memo('iframe-title-quality/titles', () =>
    Map.groupBy(
      page.select('iframe[title], frame[title]').filter((frame) => page.exposed(frame)),
      (frame) => fold(frame.getAttribute('title') ?? ''),
    ),
  );
}

function hostOf(frame: Element): string {
  const src = frame.getAttribute('src') ?? '';
  try {
    const { hostname, pathname } = new URL(src, frame.baseURI);
    return hostname || pathname.split('/').at(-1) || '…';
  } catch {
    return src.slice(0, 60) || '…';
  }
}
