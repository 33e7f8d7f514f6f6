import { shownRate } from '../../referential/shown-rate';
import type { Format } from './format';
import { htmlDocument } from './html/document';
import { html, type Markup } from './html/markup';
import type { ExportCriterion, ExportInput } from './input';
import { sentence } from './sentence';

/**
 * Draft of the accessibility statement that French law asks for, in its order, in French whatever the language of the file. What the dossier
 * knows is filled in; what it does not is left as a marked blank, never guessed.
 */
export const declaration: Format = {
  id: 'declaration',
  suffix: '-declaration.html',
  mediaType: 'text/html;charset=utf-8',
  write(input) {
    const { dossier, pages, at } = input;
    const site = dossier.site || blank('adresse du site');
    const day = new Intl.DateTimeFormat('fr', { dateStyle: 'long' }).format(at);
    return htmlDocument(
      'fr',
      'Déclaration d’accessibilité (brouillon)',
      html`<main class="sheet">
<h1>Déclaration d’accessibilité</h1>
<p class="muted">Brouillon établi par Témoin le ${day}. Les cadres en pointillés restent à compléter : l’audit ne peut pas les connaître.</p>
<section><h2>Engagement</h2>
<p>${blank('nom de l’organisme')} s’engage à rendre ses services numériques accessibles, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.</p>
<p>Stratégie et actions : schéma pluriannuel ${blank('lien, trois ans au plus')}, plan d’actions de l’année en cours ${blank('lien')}.</p>
<p>Cette déclaration s’applique à : ${site}.</p></section>
<section><h2>État de conformité</h2>
<p>${stateOf(input)}</p></section>
<section><h2>Résultats des tests</h2>
<p>${resultsOf(input)}</p></section>
<section><h2>Contenus non accessibles</h2>
<h3>Non-conformités</h3>
${failures(input)}
<h3>Dérogations pour charge disproportionnée</h3>
${derogations(input, ['burden', 'derogation'])}
<h3>Contenus non soumis à l’obligation d’accessibilité</h3>
${derogations(input, ['exempt'])}</section>
<section><h2>Établissement de cette déclaration</h2>
<p>Cette déclaration a été établie le ${blank('date de publication')}.</p>
<h3>Technologies utilisées</h3>
<ul class="plain"><li>HTML</li><li>CSS</li><li>${blank('JavaScript, WAI-ARIA, autres')}</li></ul>
<h3>Environnement de test</h3>
<p>${blank('navigateurs et technologies d’assistance employés pour les vérifications, avec leurs versions')}</p>
<h3>Outils</h3>
<ul class="plain"><li>Témoin ${dossier.tool.temoin}, axe-core ${dossier.tool.axe}</li><li>${blank('autres outils')}</li></ul>
<h3>Pages vérifiées</h3>
<ul class="plain">
${pages.map(({ page, scan }) => html`<li>${page.name} : ${page.url}${scan === null && html` ${blank('pas encore analysée')}`}</li>\n`)}</ul></section>
<section><h2>Retour d’information et contact</h2>
<p>Si un contenu ou un service ne vous est pas accessible, écrivez à ${blank('nom du référent, adresse, formulaire')}. Une réponse vous sera donnée sous ${blank('délai')}.</p></section>
<section><h2>Voies de recours</h2>
<p>Si vous avez signalé un défaut d’accessibilité qui vous empêche d’accéder à un contenu, et que la réponse ne vous convient pas, vous pouvez :</p>
<ul class="plain"><li>écrire un message au Défenseur des droits, par son formulaire en ligne ;</li><li>contacter le délégué du Défenseur des droits de votre région ;</li><li>envoyer un courrier, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.</li></ul></section>
</main>`,
    );
  },
};

function blank(what: string): Markup {
  return html`<mark>[à compléter : ${what}]</mark>`;
}

/** A state is declared from a whole audit only: no criterion open, all 106 of them looked at. */
function stateOf({ dossier, judged }: ExportInput): Markup {
  const { rate } = judged.sample.rate;
  const site = dossier.site || dossier.name;
  if (dossier.mode !== 'full106')
    return html`${site} ${blank('état, une fois les 106 critères audités : ce dossier n’en regarde qu’une partie')}`;
  if (rate === null) return html`${site} ${blank('état, une fois l’audit terminé : des critères restent ouverts')}`;
  const state = rate === 100 ? 'en conformité totale' : rate >= 50 ? 'en conformité partielle' : 'en non-conformité';
  return html`${site} est ${state} avec le référentiel général d’amélioration de l’accessibilité (RGAA), version ${dossier.referential.replace(/^rgaa-/, '')}.`;
}

function resultsOf({ dossier, judged }: ExportInput): Markup {
  const { rate, lowest, highest } = judged.sample.rate;
  const number = (value: number) => new Intl.NumberFormat('fr').format(shownRate(value));
  const by = dossier.author || blank('auteur de l’audit');
  if (rate !== null && dossier.mode === 'full106') {
    const mean = judged.sample.mean.rate;
    return html`L’audit réalisé par ${by} révèle que ${number(rate)} % des critères du RGAA sont respectés${mean !== null && `, et que le taux moyen des pages est de ${number(mean)} %`}.`;
  }
  const range = lowest !== null && highest !== null && ` Le taux se situera entre ${number(lowest)} % et ${number(highest)} %.`;
  return html`${blank('pourcentage de critères respectés, une fois l’audit terminé')} par ${by}.${range}`;
}

function failures({ criteria, causes }: ExportInput): Markup {
  const failing = criteria.filter(({ status }) => status === 'NC');
  if (failing.length === 0)
    return html`<p>${blank('aucune non-conformité n’est prouvée à ce jour ; à confirmer une fois l’audit terminé')}</p>`;
  const titles = ({ id }: ExportCriterion) =>
    causes.filter(({ tests }) => tests.some((test) => test.startsWith(`${id}.`))).map(({ title }) => title);
  return html`<ul class="plain">
${failing.map((criterion) => html`<li>Critère ${criterion.id}, ${criterion.title} : ${titles(criterion).join(' ; ')}</li>\n`)}</ul>`;
}

function derogations({ dossier, pages }: ExportInput, kinds: readonly ExportInput['dossier']['derogations'][number]['kind'][]): Markup {
  const own = dossier.derogations.filter(({ kind }) => kinds.includes(kind));
  if (own.length === 0) return html`<p>${blank('contenus et raisons, ou « aucun »')}</p>`;
  const where = (id: string | null) => pages.find(({ page }) => page.id === id)?.page.name ?? 'toutes les pages';
  return html`<ul class="plain">
${own.map(({ content, reason, page, alternative }) => html`<li>${content} (${where(page)}) : ${sentence(reason)}${alternative && ` Alternative : ${sentence(alternative)}`}</li>\n`)}</ul>`;
}
