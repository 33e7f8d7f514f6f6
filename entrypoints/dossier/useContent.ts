import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onAnswers } from '../../dossier/answers';
import { contentOf, type DossierContent } from '../../dossier/content';
import { onDossiers } from '../../dossier/dossiers';

export interface Loaded {
  readonly content: DossierContent | null;
  /** Why there is none. */
  readonly error: string;
  /** Resolves once the content is what is stored now. */
  reload(): Promise<void>;
}

/**
 * All that a dossier holds, read again when it, its answers or its captures change. What was read is not read twice.
 * @returns undefined until it is read
 */
export function useContent(id: string | null): Loaded | undefined {
  const [loaded, setLoaded] = useState<Omit<Loaded, 'reload'> & { readonly id: string }>();
  const last = useRef<DossierContent | null>(null);
  const turn = useRef(0);

  const reload = useCallback(async () => {
    if (id === null) return;
    const mine = ++turn.current;
    try {
      const content = await contentOf(id, last.current?.dossier.id === id ? last.current.scans : undefined);
      // A later reading overtook this one.
      if (mine !== turn.current) return;
      last.current = content;
      setLoaded({ id, content, error: '' });
    } catch (error) {
      if (mine === turn.current) setLoaded({ id, content: null, error: (error as Error).message });
    }
  }, [id]);

  const site = loaded?.content?.dossier.site;
  useEffect(() => {
    void reload();
    return onDossiers((changed) => changed === id && void reload());
  }, [id, reload]);
  useEffect(() => {
    if (site) return onAnswers(site, () => void reload());
  }, [site, reload]);

  return loaded?.id === id ? { ...loaded, reload } : undefined;
}
