import { useState } from 'preact/hooks';
import { useTexts } from '../../components/TextsContext';
import type { Settings } from '../../contracts';
import type { DossierContent } from '../../dossier/content';
import { fileName, formats, GridError, prepare } from '../../dossier/export';
import { gridRefusal } from '../../dossier/export/ods/grid-error';
import { exportTexts } from '../../locales/export';
import { metas, reasonOf } from '../../rules/texts';
import { imagesToExport } from './images-to-export';

/** The menu of files, what becomes of the one that was picked, and how to pick one. */
export function useExport(content: DossierContent, { publicDuty }: Settings) {
  const speech = useTexts();
  const words = exportTexts[speech.language];
  const [status, setStatus] = useState('');
  const titleOf = (id: string) => words.formats[id as keyof typeof words.formats];

  const pick = async (id: string, file?: File) => {
    const format = formats.find((one) => one.id === id);
    if (!format) return;
    const { title } = titleOf(id);
    setStatus(speech.say(words.menu.busy, { title }));
    try {
      const { images, masked } = await imagesToExport(content.captures);
      const grid = file && new Uint8Array(await file.arrayBuffer());
      const testsOf = (rule: string) => metas.get(rule)?.tests ?? [];
      const input = prepare(content, { speech, words, at: new Date(), reasonOf, testsOf, publicDuty, images, masked, grid });
      const made = new Blob([await format.write(input)], { type: format.mediaType });
      const name = fileName(input, format);
      save(made, name);
      setStatus(speech.say(words.menu.ready, { name, size: Math.max(0.01, Math.round(made.size / 1e4) / 100) }));
    } catch (error) {
      const why = error instanceof GridError ? gridRefusal(error.problem, { speech, words }) : (error as Error).message;
      setStatus(speech.say(words.menu.failed, { title, why }));
    }
  };

  const items = formats.map(({ id, needs }) => ({ id, ...titleOf(id), ...(needs === 'grid' && { accept: '.ods' }) }));
  return { label: words.menu.button, note: words.menu.note, items, status, onPick: (id: string, file?: File) => void pick(id, file) };
}

/** Hands a file to the browser's downloads. */
function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has begun once the click has been dealt with, in every browser that we know.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
