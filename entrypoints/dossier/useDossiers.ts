import { useEffect, useState } from 'preact/hooks';
import { allDossiers, onDossiers, type StoredDossiers } from '../../dossier/dossiers';

/** All dossiers, read again whenever one changes. Undefined until they are read. */
export function useDossiers(): StoredDossiers | undefined {
  const [stored, setStored] = useState<StoredDossiers>();
  useEffect(() => {
    const read = () => void allDossiers().then(setStored, console.warn);
    read();
    return onDossiers(read);
  }, []);
  return stored;
}
