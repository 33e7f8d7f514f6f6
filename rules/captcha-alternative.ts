import { type Check, cantTell, failed, type Page, ruleMeta } from '../engine';
import { type Captcha, captchasOf } from '../engine/page/captcha';
import { type ImageKind, imageOf } from '../engine/page/image';
import { poorAlt } from '../engine/page/poor-alt';

export const meta = ruleMeta({
  tests: ['1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5', '1.4.6', '1.4.7', '1.5.1', '1.5.2'],
  wcag: ['1.1.1'],
  act: [],
  targets: (page) => captchasOf(page).map(({ element }) => element),
  reads: 'layout',
  reasons: {
    useless: {
      who: 'webmaster',
      impact: 'blocking',
      fr: {
        title: { one: '1 code à recopier n’est pas annoncé', other: '{n} codes à recopier ne sont pas annoncés' },
        effect: 'La personne entend « {alt} » et ne devine pas qu’elle doit prouver qu’elle n’est pas un robot.',
        fix: 'Donnez à l’image un texte qui dit son rôle : « Code de sécurité à recopier ».',
      },
      en: {
        title: { one: '1 code to copy is not announced', other: '{n} codes to copy are not announced' },
        effect: 'The person hears “{alt}” and cannot guess that they have to prove not to be a robot.',
        fix: 'Give the image a text that says its role: “Security code to copy”.',
      },
    },
    role: {
      fr: {
        title: { one: '1 image de captcha à relire', other: '{n} images de captcha à relire' },
        question: '« {alt} » fait-il comprendre que l’image est un code contre les robots, et ce qu’il faut en faire ?',
        look: 'Le code lui-même ne doit pas être donné.',
      },
      en: {
        title: { one: '1 captcha image to read again', other: '{n} captcha images to read again' },
        question: 'Does “{alt}” tell that the image is a code against robots, and what to do with it?',
        look: 'The code itself must not be given.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'major',
    },
    access: {
      fr: {
        title: { one: '1 captcha demande peut-être de voir', other: '{n} captchas demandent peut-être de voir' },
        question: 'Peut-on passer le captcha {service} sans voir, ou obtenir le même service autrement ?',
        look: 'Un code à écouter, une question simple, un courriel ou un téléphone près du formulaire suffisent. Repéré ici : {found}.',
      },
      en: {
        title: { one: '1 captcha may ask for sight', other: '{n} captchas may ask for sight' },
        question: 'Can one pass the captcha {service} without seeing, or get the same service another way?',
        look: 'A code to listen to, a simple question, an e-mail or a telephone near the form are enough. Spotted here: {found}.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'blocking',
    },
  },
});

const namingTest: Readonly<Record<ImageKind, string>> = {
  img: '1.4.1',
  role: '1.4.1',
  area: '1.4.2',
  button: '1.4.3',
  object: '1.4.4',
  embed: '1.4.5',
  svg: '1.4.6',
  canvas: '1.4.7',
};

export const check: Check<typeof meta> = (element, page) => {
  const captcha = captchasOf(page).find((one) => one.element === element);
  if (!captcha) return;
  const image = imageOf(element, page);
  const access = cantTell('access', { service: captcha.service || '–', found: otherWay(captcha, page) || '–' }, [
    image?.kind === 'button' ? '1.5.2' : '1.5.1',
  ]);
  const alt = image?.name.text ?? '';
  // Criterion 1.4 is about a captcha that has an alternative; without one, 1.1 fails.
  if (!image || !alt) return access;
  const tests = [namingTest[image.kind]];
  return [poorAlt(alt, element, page) ? failed('useless', { alt }, tests) : cantTell('role', { alt: alt.slice(0, 120) }, tests), access];
};

/** What the form offers besides: something to listen to, a person to write to. */
function otherWay({ element }: Captcha, page: Page): string {
  const form = page.closest(element, 'form, [role="form"]') ?? page.parent(element) ?? element;
  const sound = [...form.querySelectorAll('audio, a[href], button, [role="button"]')].find(
    (one) => one.localName === 'audio' || page.words.find('captchaSound', page.name(one)) !== '',
  );
  const contact = page.select('a[href^="mailto:" i], a[href^="tel:" i]').find((link) => page.visible(link));
  return [sound && (page.name(sound) || 'audio'), contact && page.name(contact)].filter(Boolean).join(', ').slice(0, 120);
}
