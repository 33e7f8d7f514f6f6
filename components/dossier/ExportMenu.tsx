import { useRef } from 'preact/hooks';

export interface ExportItem {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** It fills in a file of the user's, chosen first. */
  readonly accept?: string;
}

export interface ExportMenuProps {
  label: string;
  note: string;
  items: readonly ExportItem[];
  /** What is being written, what is ready, or why it failed. */
  status: string;
  onPick(id: string, file?: File): void;
}

/** Every file that the dossier can be handed in as. Escape closes it and gives the focus back. */
export function ExportMenu({ label, note, items, status, onPick }: ExportMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (!menu.current) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  const pick = (id: string, file?: File) => {
    close();
    onPick(id, file);
  };
  return (
    <>
      <p class="small" role="status">
        {status}
      </p>
      <details ref={menu} class="files" onKeyDown={({ key }) => key === 'Escape' && close()}>
        <summary class="btn primary">{label}</summary>
        <ul>
          {items.map(({ id, title, about, accept }) => (
            <li key={id}>
              {accept ? (
                <label>
                  <b>{title}</b>
                  <span>{about}</span>
                  <input
                    class="vh"
                    type="file"
                    accept={accept}
                    onChange={({ currentTarget }) => {
                      const [file] = currentTarget.files ?? [];
                      currentTarget.value = '';
                      if (file) pick(id, file);
                    }}
                  />
                </label>
              ) : (
                <button type="button" onClick={() => pick(id)}>
                  <b>{title}</b>
                  <span>{about}</span>
                </button>
              )}
            </li>
          ))}
          <li class="note">{note}</li>
        </ul>
      </details>
    </>
  );
}
