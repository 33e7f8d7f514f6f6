import type { Duty } from './types';

/**
 * U15, the legal card: what French law (article 47 of the law of 11 February 2005, decree of 24 July 2019) asks of a public site
 * beside RGAA. Its statuses are its own (found, absent, to redo, to check, does not apply) and never enter a rate.
 */
export const duties: readonly Duty[] = [
  {
    id: 'legal.mention',
    where: 'home',
    fr: 'La page d’accueil affiche la mention « Accessibilité : … »',
    en: 'The home page shows the statement “Accessibilité : …”',
    question: {
      fr: 'La page d’accueil porte-t-elle l’une des trois mentions « Accessibilité : totalement conforme », « partiellement conforme » ou « non conforme » ?',
      en: 'Does the home page show one of the three statements “Accessibilité : totalement conforme”, “partiellement conforme” or “non conforme”?',
      look: { fr: 'Le pied de page, le plus souvent.', en: 'The footer, most of the time.' },
    },
  },
  {
    id: 'legal.link',
    where: 'every',
    fr: 'Chaque page mène à la page d’accessibilité',
    en: 'Every page leads to the accessibility page',
    question: {
      fr: 'Cette page contient-elle un lien vers la page « Accessibilité » du site ?',
      en: 'Does this page hold a link to the site’s “Accessibility” page?',
    },
  },
  {
    id: 'legal.declaration',
    where: 'declaration',
    fr: 'Une déclaration d’accessibilité est publiée',
    en: 'An accessibility statement is published',
    question: {
      fr: 'La page « Accessibilité » présente-t-elle une déclaration d’accessibilité propre à ce site ?',
      en: 'Does the “Accessibility” page hold an accessibility statement about this very site?',
    },
  },
  {
    id: 'legal.declaration-content',
    where: 'declaration',
    fr: 'La déclaration est complète',
    en: 'The statement is complete',
    question: {
      fr: 'La déclaration donne-t-elle l’état de conformité, les résultats des tests, les contenus non accessibles, la date, un contact et les voies de recours ?',
      en: 'Does the statement give the state of conformity, test results, content that is not accessible, a date, a contact and the means of appeal?',
    },
  },
  {
    id: 'legal.declaration-date',
    where: 'declaration',
    fr: 'La déclaration est à jour',
    en: 'The statement is up to date',
    question: {
      fr: 'La déclaration date-t-elle de moins de trois ans, et d’après la dernière refonte du site ?',
      en: 'Is the statement less than three years old, and later than the last redesign of the site?',
    },
  },
  {
    id: 'legal.contact',
    where: 'declaration',
    fr: 'Un moyen de signaler un défaut est donné',
    en: 'A way to report a defect is given',
    question: {
      fr: 'La déclaration donne-t-elle une adresse ou un formulaire pour signaler un défaut d’accessibilité ?',
      en: 'Does the statement give an address or a form to report an accessibility defect?',
    },
  },
  {
    id: 'legal.appeal',
    where: 'declaration',
    fr: 'Les voies de recours sont indiquées',
    en: 'The means of appeal are given',
    question: {
      fr: 'La déclaration explique-t-elle comment saisir le Défenseur des droits ?',
      en: 'Does the statement explain how to turn to the Défenseur des droits?',
    },
  },
  {
    id: 'legal.plan',
    where: 'declaration',
    fr: 'Le schéma pluriannuel est publié',
    en: 'The multi-year plan is published',
    question: {
      fr: 'La page « Accessibilité » mène-t-elle au schéma pluriannuel (trois ans au plus) ?',
      en: 'Does the “Accessibility” page lead to the multi-year plan (three years at most)?',
    },
  },
  {
    id: 'legal.yearly-plan',
    where: 'declaration',
    fr: 'Le plan d’actions de l’année est publié',
    en: 'This year’s action plan is published',
    question: {
      fr: 'La page « Accessibilité » mène-t-elle au plan d’actions de l’année en cours ?',
      en: 'Does the “Accessibility” page lead to the action plan of the current year?',
    },
  },
];
