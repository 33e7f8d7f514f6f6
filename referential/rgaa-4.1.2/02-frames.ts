import type { Theme } from '../types';
import { FRAME } from './selectors';

export const frames: Theme = {
  id: 2,
  fr: 'Cadres',
  en: 'Frames',
  criteria: [
    {
      id: '2.1',
      fr: 'Chaque cadre a un titre',
      en: 'Every frame has a title',
      tests: [
        {
          id: '2.1.1',
          fr: 'Cadres : attribut title présent',
          en: 'Frames have a title attribute',
          wcag: ['4.1.2'],
          level: 'A',
          ara: 'full106',
          absent: { selector: FRAME },
          decidedBy: ['axe/frame-title', 'iframe-title-quality'],
          question: {
            fr: 'Chaque cadre (vidéo, carte, formulaire d’un autre service) a-t-il un attribut « title » ?',
            en: 'Does every frame (video, map, form of another service) have a “title” attribute?',
            yes: 'passed',
            no: 'failed',
          },
        },
      ],
    },
    {
      id: '2.2',
      fr: 'Le titre d’un cadre dit ce qu’il contient',
      en: 'The title of a frame says what it holds',
      tests: [
        {
          id: '2.2.1',
          fr: 'Titre de cadre pertinent',
          en: 'Frame title is relevant',
          wcag: ['4.1.2'],
          level: 'A',
          ara: 'full106',
          absent: { selector: 'iframe[title], frame[title]' },
          question: {
            fr: 'Le titre de chaque cadre dit-il ce que l’on y trouve, sans confondre deux cadres ?',
            en: 'Does the title of every frame say what is found in it, without mixing up two frames?',
            look: { fr: '« Plan d’accès au campus », plutôt que « Google Maps ».', en: '“Map of the campus”, rather than “Google Maps”.' },
            yes: 'passed',
            no: 'failed',
          },
        },
      ],
    },
  ],
};
