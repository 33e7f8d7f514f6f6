import type { UserCriterion } from './types';

/** Our plain-language grouping of all 106 criteria, each in exactly one group. U15 is the legal card (`legal-fr.ts`), not RGAA. */
export const userCriteria: readonly UserCriterion[] = [
  {
    id: 'U01',
    fr: 'Les images ont-elles une alternative adaptée ?',
    en: 'Do images have a suitable alternative?',
    criteria: ['1.1', '1.2', '1.3', '1.6', '1.7', '1.8', '1.9'],
  },
  {
    id: 'U02',
    fr: 'Les textes et les couleurs sont-ils lisibles ?',
    en: 'Are text and colours readable?',
    criteria: ['3.1', '3.2', '3.3', '10.5', '10.6', '10.9', '10.10'],
  },
  {
    id: 'U03',
    fr: 'Les vidéos et les sons ont-ils un équivalent et des commandes ?',
    en: 'Do video and audio have an equivalent and controls?',
    criteria: ['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '4.8', '4.9', '4.10', '4.11', '4.12', '4.13'],
  },
  {
    id: 'U04',
    fr: 'La page est-elle bien structurée (titres, listes, paragraphes) ?',
    en: 'Is the page well structured (headings, lists, paragraphs)?',
    criteria: ['8.9', '9.1', '9.2', '9.3', '9.4', '10.1'],
  },
  {
    id: 'U05',
    fr: 'Les tableaux sont-ils compréhensibles sans les voir ?',
    en: 'Do tables make sense without seeing them?',
    criteria: ['5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7', '5.8'],
  },
  {
    id: 'U06',
    fr: 'Les liens disent-ils où ils mènent ?',
    en: 'Do links say where they lead?',
    criteria: ['6.1', '6.2', '13.2'],
  },
  {
    id: 'U07',
    fr: 'Les formulaires sont-ils faciles à remplir et à corriger ?',
    en: 'Are forms easy to fill in and correct?',
    criteria: ['1.4', '1.5', '11.1', '11.2', '11.3', '11.4', '11.5', '11.6', '11.7', '11.8', '11.9', '11.10', '11.11', '11.12', '11.13'],
  },
  {
    id: 'U08',
    fr: 'Les documents à télécharger sont-ils accessibles ?',
    en: 'Are downloads accessible?',
    criteria: ['13.3', '13.4'],
  },
  {
    id: 'U09',
    fr: 'Peut-on tout faire au clavier ?',
    en: 'Can everything be done with the keyboard?',
    criteria: ['7.3', '10.7', '10.13', '10.14', '12.8', '12.9', '12.10', '12.11'],
  },
  {
    id: 'U10',
    fr: 'Se repère-t-on facilement dans le site ?',
    en: 'Is it easy to find one’s way around the site?',
    criteria: ['8.5', '8.6', '12.1', '12.2', '12.3', '12.4', '12.5', '12.6', '12.7'],
  },
  {
    id: 'U11',
    fr: 'La langue et l’écriture sont-elles bien indiquées ?',
    en: 'Are language and writing marked correctly?',
    criteria: ['8.3', '8.4', '8.7', '8.8', '8.10', '13.5', '13.6'],
  },
  {
    id: 'U12',
    fr: 'L’affichage s’adapte-t-il (zoom, mobile, espacement) ?',
    en: 'Does the display adapt (zoom, mobile, spacing)?',
    criteria: ['10.2', '10.3', '10.4', '10.11', '10.12', '13.9'],
  },
  {
    id: 'U13',
    fr: 'Mouvements, délais et gestes sont-ils maîtrisables ?',
    en: 'Can motion, time limits and gestures be controlled?',
    criteria: ['13.1', '13.7', '13.8', '13.10', '13.11', '13.12'],
  },
  {
    id: 'U14',
    fr: 'Cadres et composants interactifs sont-ils bien annoncés ?',
    en: 'Are frames and interactive widgets announced properly?',
    criteria: ['2.1', '2.2', '7.1', '7.2', '7.4', '7.5', '8.1', '8.2', '10.8'],
  },
];
