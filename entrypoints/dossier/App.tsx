import { useEffect, useMemo, useState } from 'preact/hooks';
import { DossierFrame } from '../../components/dossier/DossierFrame';
import { DossierList } from '../../components/dossier/DossierList';
import { OpenFile } from '../../components/dossier/OpenFile';
import { TextsContext } from '../../components/TextsContext';
import { useViewFocus } from '../../components/useViewFocus';
import type { Settings } from '../../contracts';
import { eraseDossier } from '../../dossier/dossiers';
import type { Speech } from '../../locales';
import { onSettings } from '../settings/store';
import { createCatalogue } from '../views/knowledge';
import { useHash } from '../views/useHash';
import { createDossier } from './create-dossier';
import { DossierPage } from './DossierPage';
import { readRoute, urlOf } from './route';
import { useContent } from './useContent';
import { useDossiers } from './useDossiers';
import { useOpenFile } from './useOpenFile';

/** Wires the auditor's page: the address says which dossier and which part of it. */
export function App({ settings: stored, speech }: { settings: Settings; speech: Speech }) {
  const [settings, setSettings] = useState(stored);
  const route = readRoute(useHash());
  const all = useDossiers();
  const loaded = useContent(route.dossier);
  const catalogue = useMemo(() => createCatalogue(speech.language), [speech]);
  const { t } = speech;
  useEffect(() => onSettings(setSettings), []);
  useViewFocus(all && (!route.dossier || loaded) ? [route.dossier, route.part, ...route.args].join('/') : 'scan');
  const open = (id: string) => {
    location.hash = urlOf(id);
  };
  const file = useOpenFile(speech, open);
  if (!all) return null;

  const frame = { dossiers: all.dossiers, onOpen: open };
  if (route.dossier === null) {
    return (
      <TextsContext.Provider value={speech}>
        <DossierFrame {...frame} title={`${t.dossier.list.title}, Témoin`} open={null} parts={[]} part="">
          <DossierList
            {...all}
            urlOf={(id) => urlOf(id)}
            onCreate={(name) => void createDossier(name, settings.author).then(open)}
            onErase={(id) => void eraseDossier(id)}
          >
            <OpenFile {...file} />
          </DossierList>
        </DossierFrame>
      </TextsContext.Provider>
    );
  }
  return (
    <TextsContext.Provider value={speech}>
      {loaded?.content ? (
        <DossierPage {...frame} loaded={{ ...loaded, content: loaded.content }} route={route} settings={settings} catalogue={catalogue} />
      ) : (
        <DossierFrame {...frame} title="Témoin" open={route.dossier} parts={[]} part="">
          <div class="card">
            <h1 id="v" tabIndex={-1}>
              {loaded ? t.dossier.list.missing : t.dossier.list.loading}
            </h1>
            {loaded && <p class="muted">{loaded.error}</p>}
          </div>
        </DossierFrame>
      )}
    </TextsContext.Provider>
  );
}
