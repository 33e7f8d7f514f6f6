import { useTexts } from './TextsContext';

/** A T whose stem ends in a lit lamp: the "témoin lumineux". */
export function Logo() {
  const { t } = useTexts();
  return (
    <span class="logo">
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="7" fill="#123e55" />
        <path d="M7 8.5h18" stroke="#fff" stroke-width="4" stroke-linecap="round" />
        <path d="M16 8v7" stroke="#fff" stroke-width="4" />
        <circle cx="16" cy="20.5" r="6.5" fill="#ffc247" />
      </svg>
      {t.header.logo}
    </span>
  );
}
