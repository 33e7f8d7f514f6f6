import { useId } from 'preact/hooks';

export interface OpenFileProps {
  label: string;
  about: string;
  /** Why the last one was not opened; '' when nothing is wrong. */
  error: string;
  onFile(file: File): void;
}

/** Opens a dossier that a colleague, or this person at another time, put in a file. */
export function OpenFile({ label, about, error, onFile }: OpenFileProps) {
  const id = useId();
  return (
    <div class="card form">
      <h2>
        <label for={id}>{label}</label>
      </h2>
      <p class="muted">{about}</p>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <p role="alert">{error}</p>
    </div>
  );
}
