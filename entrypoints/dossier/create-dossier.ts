import { version as axe } from 'axe-core/package.json';
import { browser } from 'wxt/browser';
import { addDossier } from '../../dossier/dossiers';
import { newDossier } from '../../dossier/sample';

/** @returns its id */
export async function createDossier(name: string, author: string): Promise<string> {
  const tool = { temoin: browser.runtime.getManifest().version, axe, rules: import.meta.env.RULES_VERSION };
  const dossier = newDossier({ name, author, tool });
  await addDossier(dossier);
  return dossier.id;
}
