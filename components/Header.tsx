import { Icon } from './Icon';
import { Logo } from './Logo';
import { Menu, type MenuProps } from './Menu';
import { useTexts } from './TextsContext';

export interface HeaderProps {
  /** Site of the page, or name of the file; empty when there is none. */
  page: string;
  menu: MenuProps;
  /** Absent while a scan runs, and where another scan would change nothing. */
  onAgain?: () => void;
}

export function Header({ page, menu, onAgain }: HeaderProps) {
  const { t } = useTexts();
  return (
    <header>
      <Logo />
      <span class="page">{page}</span>
      {onAgain && (
        <button class="btn quiet square" type="button" aria-label={t.header.again} onClick={onAgain}>
          <Icon name="again" />
        </button>
      )}
      <Menu {...menu} />
    </header>
  );
}
