import { cantTell, failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

/** Parts of a name or of an attempted value that say whose information it is, in French and in English. */
const PERSONAL =
  /nom\b|name|mail|courriel|phone|t[eé]l\b|t[eé]l[eé]phone|adresse|address|postal|ville|city|naissance|birth|bday|pays|country|soci[eé]t[eé]|organi[sz]ation|photo|passw|mot de passe|\bcc-/i;

// RGAA only looks at fields about the person who fills in the form.
export const meta = axeRule({
  tests: ['11.13.1'],
  wcag: ['1.3.5'],
  act: ['73f2c2'],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: {
          one: '1 champ sur la personne a une aide à la saisie qui n’existe pas',
          other: '{n} champs sur la personne ont une aide à la saisie qui n’existe pas',
        },
        effect: 'Une personne qui a du mal à écrire ne peut pas laisser le navigateur remplir ce champ à sa place.',
        fix: 'Remplacez autocomplete="{value}" par la valeur prévue : name, email, tel, postal-code…',
      },
      en: {
        title: {
          one: '1 field about the person has an input help that does not exist',
          other: '{n} fields about the person have an input help that does not exist',
        },
        effect: 'Someone who finds it hard to write cannot let the browser fill in this field.',
        fix: 'Replace autocomplete="{value}" by the value meant for it: name, email, tel, postal-code…',
      },
    },
    unsure: {
      fr: {
        title: { one: '1 champ dont l’aide à la saisie n’existe pas', other: '{n} champs dont l’aide à la saisie n’existe pas' },
        question: '« {text} » demande-t-il une information sur la personne qui remplit le formulaire ?',
        look: 'Nom, courriel, téléphone, adresse, date de naissance : oui. Recherche, message, nom d’un tiers : non.',
      },
      en: {
        title: { one: '1 field whose input help does not exist', other: '{n} fields whose input help does not exist' },
        question: 'Does “{text}” ask for a piece of information about the person who fills in the form?',
        look: 'Name, e-mail, phone, address, date of birth: yes. Search, message, name of someone else: no.',
      },
      yes: 'failed',
      no: 'inapplicable',
      who: 'developer',
      impact: 'minor',
    },
  },
  judge: ({ element, outcome }, page) => {
    if (outcome !== 'failed') return;
    const value = element.getAttribute('autocomplete') ?? '';
    const text = page.name(element);
    const personal = element.matches('[type="email"], [type="tel"], [type="password"]') || PERSONAL.test(`${text} ${value}`);
    return personal ? failed('failed', { value }) : cantTell('unsure', { text });
  },
});
