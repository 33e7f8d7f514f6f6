import { type Landmark, landmarksOf } from '../page/landmarks';
import { type ReadView, viewMeta } from './view';

export const meta = viewMeta({
  order: 2,
  rules: ['landmark-', 'content-outside-landmarks', 'nav-misused', 'search-zone', 'axe/landmark'],
  draws: 'tags',
  fr: {
    name: 'Zones',
    hint: 'Les zones de la page, auxquelles un lecteur d’écran saute d’une touche : en-tête, navigation, contenu, pied de page.',
    none: 'Aucune zone n’est balisée dans cette page.',
    marks: {
      banner: 'en-tête',
      navigation: 'navigation',
      main: 'contenu principal',
      contentinfo: 'pied de page',
      search: 'recherche',
      complementary: 'zone annexe',
      region: 'zone',
      form: 'formulaire',
    },
    notes: {
      unnamed: 'Plusieurs zones de ce type, et celle-ci n’a pas de nom.',
      hidden: 'Cachée aux lecteurs d’écran.',
    },
  },
  en: {
    name: 'Landmarks',
    hint: 'The parts of the page to which a screen reader jumps with one key: header, navigation, content, footer.',
    none: 'No landmark is marked up in this page.',
    marks: {
      banner: 'banner',
      navigation: 'navigation',
      main: 'main content',
      contentinfo: 'footer',
      search: 'search',
      complementary: 'complementary',
      region: 'region',
      form: 'form',
    },
    notes: {
      unnamed: 'Several landmarks of this kind, and this one has no name.',
      hidden: 'Hidden from screen readers.',
    },
  },
});

export const read: ReadView = (page) => {
  const all = [...landmarksOf(page).values()];
  return all.map((landmark) => {
    const { element, role, name, exposed } = landmark;
    const alike = all.filter((other) => other.role === role && other.exposed);
    const notes = [...(exposed && !name && alike.length > 1 ? [{ note: 'unnamed' }] : []), ...(exposed ? [] : [{ note: 'hidden' }])];
    return { element, mark: role, text: name, notes, depth: depthOf(landmark) };
  });
};

function depthOf({ parent }: Landmark): number {
  return parent ? depthOf(parent) + 1 : 0;
}
