import { useState } from 'preact/hooks';
import { keepImported } from '../../dossier/import/keep-file';
import { readDossierFile } from '../../dossier/import/read-file';
import type { Speech } from '../../locales';
import { exportTexts } from '../../locales/export';

/** Opens a dossier file; what is wrong with it is said, and nothing is lost. */
export function useOpenFile(speech: Speech, onOpen: (dossier: string) => void) {
  const { menu: t } = exportTexts[speech.language];
  const [error, setError] = useState('');
  const open = async (file: File) => {
    setError('');
    try {
      const imported = await readDossierFile(file);
      onOpen(await keepImported(imported, (name) => speech.say(t.copy, { name, date: speech.day(new Date().toISOString()) })));
    } catch (failure) {
      setError(speech.say(t.notOpened, { why: (failure as Error).message }));
    }
  };
  return { label: t.open, about: t.openAbout, error, onFile: (file: File) => void open(file) };
}
