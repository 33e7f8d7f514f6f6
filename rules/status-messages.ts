import { type Check, cantTell, type Page, ruleMeta } from '../engine';

/** Places where themes and form tools write their messages; empty, they wait for one. */
const success =
  '.wpcf7-response-output, .alert-success, .message-success, .messages--status, .notice-success, .toast, .fr-alert--success, .gform_confirmation_message, .reponse_formulaire_ok, .woocommerce-message, .form-message-success';
const error =
  '.alert-danger, .alert-error, .message-error, .messages--error, .notice-error, .fr-alert--error, .reponse_formulaire_erreur, .woocommerce-error';
const progress = '.progress, .progress-bar, .spinner, .spinner-border, .loader, .loading-indicator';

type Kind = 'success' | 'error' | 'progress';

export const meta = ruleMeta({
  tests: ['7.5.1', '7.5.2', '7.5.3'],
  wcag: ['4.1.3'],
  act: [],
  targets: (page) => silent(page).keys(),
  reads: 'dom',
  reasons: {
    success: {
      fr: {
        title: { one: '1 zone de message n’est pas annoncée', other: '{n} zones de message ne sont pas annoncées' },
        question: 'Le message « {text} » (zone « {zone} ») s’affiche-t-il sans que la page se recharge, après une action ?',
        look: 'S’il est là dès l’ouverture de la page, répondez non. Sinon, il lui faut role="status".',
      },
      en: {
        title: { one: '1 message area is not announced', other: '{n} message areas are not announced' },
        question: 'Does the message “{text}” (area “{zone}”) show after an action without the page loading again?',
        look: 'When it is there as the page opens, answer no. Otherwise it needs role="status".',
      },
      yes: 'failed',
      no: 'inapplicable',
      who: 'developer',
      impact: 'major',
    },
    error: {
      fr: {
        title: { one: '1 zone d’erreur n’est pas annoncée', other: '{n} zones d’erreur ne sont pas annoncées' },
        question: 'L’erreur « {text} » (zone « {zone} ») s’affiche-t-elle sans que la page se recharge ?',
        look: 'Si elle est là dès l’ouverture de la page, répondez non. Sinon, il lui faut role="alert".',
      },
      en: {
        title: { one: '1 error area is not announced', other: '{n} error areas are not announced' },
        question: 'Does the error “{text}” (area “{zone}”) show without the page loading again?',
        look: 'When it is there as the page opens, answer no. Otherwise it needs role="alert".',
      },
      yes: 'failed',
      no: 'inapplicable',
      who: 'developer',
      impact: 'major',
    },
    progress: {
      fr: {
        title: { one: '1 attente n’est pas annoncée', other: '{n} attentes ne sont pas annoncées' },
        question: 'La zone « {zone} » montre-t-elle l’avancement d’une attente (envoi, recherche, chargement) ?',
        look: 'Une jauge qui illustre un chiffre ne compte pas.',
      },
      en: {
        title: { one: '1 wait is not announced', other: '{n} waits are not announced' },
        question: 'Does the area “{zone}” show the progress of a wait (sending, searching, loading)?',
        look: 'A gauge that illustrates a figure does not count.',
      },
      yes: 'failed',
      no: 'inapplicable',
      who: 'developer',
      impact: 'minor',
    },
  },
});

const testOf: Readonly<Record<Kind, string>> = { success: '7.5.1', error: '7.5.2', progress: '7.5.3' };

export const check: Check<typeof meta> = (element, page) => {
  const kind = silent(page).get(element);
  if (!kind) return;
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
  return cantTell(kind, { text: text || '…', zone: `.${[...element.classList].join('.')}`.slice(0, 60) }, [testOf[kind]]);
};

/** First area of each kind whose changes nothing announces. */
function silent(page: Page): ReadonlyMap<Element, Kind> {
  return page.memo('status-messages', () => {
    const lists: readonly [Kind, string][] = [
      ['success', success],
      ['error', error],
      ['progress', progress],
    ];
    return new Map(
      lists.flatMap(([kind, selector]) => {
        const area = page.select(selector).find((element) => !isLive(element, kind, page));
        return area ? [[area, kind] as const] : [];
      }),
    );
  });
}

/** Announced by a role or a live region, on it, around it or inside it, as the method of test 7.5.1 takes them. */
function isLive(element: Element, kind: Kind, page: Page): boolean {
  const roles =
    '[role="status"], [role="alert"], [role="log"], [role="alertdialog"], output, [aria-live="polite"], [aria-live="assertive"]';
  const all = kind === 'progress' ? `${roles}, progress, [role="progressbar"]` : roles;
  return page.closest(element, all) !== null || element.querySelector(all) !== null;
}
