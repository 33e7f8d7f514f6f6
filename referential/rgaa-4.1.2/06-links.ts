import type { Theme } from '../types';
import { LINK } from './selectors';

export const links: Theme = {
  id: 6,
  fr: 'Liens',
  en: 'Links',
  criteria: [
    {
      id: '6.1',
      fr: 'Chaque lien dit où il mène',
      en: 'Every link says where it leads',
      tests: [
        {
          id: '6.1.1',
          fr: 'Lien texte explicite',
          en: 'Text link purpose is clear',
          wcag: ['1.1.1', '2.4.4', '2.5.3'],
          level: 'A',
          ara: 'fast25',
          absent: { probe: 'link-text' },
          question: {
            fr: 'Lu seul ou avec sa phrase, chaque lien fait de texte dit-il ce qu’il ouvre ?',
            en: 'Read alone or with its sentence, does every link made of text say what it opens?',
            look: {
              fr: 'La phrase, l’élément de liste, la cellule ou le titre qui précède comptent comme contexte.',
              en: 'The sentence, list item, cell or heading before it count as context.',
            },
            yes: 'passed',
            no: 'failed',
          },
        },
        {
          id: '6.1.2',
          fr: 'Lien image explicite',
          en: 'Image link purpose is clear',
          wcag: ['1.1.1', '2.4.4', '2.5.3'],
          level: 'A',
          ara: 'fast25',
          absent: { probe: 'link-image' },
          question: {
            fr: 'Le texte de remplacement de chaque lien fait d’une image dit-il où mène ce lien ?',
            en: 'Does the text alternative of every link made of an image say where the link leads?',
            yes: 'passed',
            no: 'failed',
          },
        },
        {
          id: '6.1.3',
          fr: 'Lien image + texte explicite',
          en: 'Mixed link purpose is clear',
          wcag: ['1.1.1', '2.4.4', '2.5.3'],
          level: 'A',
          ara: 'fast25',
          absent: { probe: 'link-composite' },
          question: {
            fr: 'Chaque lien qui réunit une image et un texte dit-il clairement où il mène, sans redite ?',
            en: 'Does every link that joins an image and a text say clearly where it leads, without saying it twice?',
            yes: 'passed',
            no: 'failed',
          },
        },
        {
          id: '6.1.4',
          fr: 'Lien SVG explicite',
          en: 'SVG link purpose is clear',
          wcag: ['1.1.1', '2.4.4', '2.5.3'],
          level: 'A',
          ara: 'fast25',
          absent: { probe: 'link-svg' },
          question: {
            fr: 'Chaque lien placé dans un dessin vectoriel (carte, schéma cliquable) dit-il où il mène ?',
            en: 'Does every link inside a vector drawing (clickable map or diagram) say where it leads?',
            yes: 'passed',
            no: 'failed',
          },
        },
        {
          id: '6.1.5',
          fr: 'Nom du lien reprend le texte visible',
          en: 'Link name contains its visible text',
          wcag: ['1.1.1', '2.4.4', '2.5.3'],
          level: 'A',
          ara: 'fast25',
          absent: { selector: LINK },
          question: {
            fr: 'Le nom de chaque lien annoncé aux lecteurs d’écran reprend-il le texte que l’on voit ?',
            en: 'Does the name of every link given to screen readers hold the text that is seen?',
            yes: 'passed',
            no: 'failed',
          },
        },
      ],
    },
    {
      id: '6.2',
      fr: 'Aucun lien n’est vide',
      en: 'No link is empty',
      tests: [
        {
          id: '6.2.1',
          fr: 'Chaque lien a un intitulé',
          en: 'Every link has a name',
          wcag: ['1.1.1', '2.4.4'],
          level: 'A',
          ara: 'fast25',
          absent: { selector: LINK },
          decidedBy: ['axe/link-name'],
          question: {
            fr: 'Chaque lien contient-il un texte, ou une image qui en a un ?',
            en: 'Does every link hold a text, or an image that has one?',
            yes: 'passed',
            no: 'failed',
          },
        },
      ],
    },
  ],
};
