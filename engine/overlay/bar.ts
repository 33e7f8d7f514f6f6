/** Words of the bar. `{n}` is a number. */
export interface BarWords {
  /** What is shown: `9 défauts, 12 questions`. */
  readonly what: string;
  readonly above: string;
  readonly below: string;
  readonly previous: string;
  readonly next: string;
  readonly hide: string;
}

/**
 * A double of the panel's controls for the pointer alone: no stop of the Tab key, since the tab order of the page stays as it is.
 * Above a modal dialog it takes no click: its buttons then go away.
 */
export function openBar(
  document: Document,
  root: ShadowRoot,
  words: BarWords,
  act: { step(by: 1 | -1): void; leave(): void },
): { count(above: number, below: number): void; disable(disabled: boolean): void } {
  const bar = document.createElement('div');
  bar.className = 'bar';
  const what = document.createElement('span');
  const button = (text: string, press: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.tabIndex = -1;
    made.textContent = text;
    made.addEventListener('click', press);
    return made;
  };
  const buttons = [
    button(words.previous, () => act.step(-1)),
    button(words.next, () => act.step(1)),
    button(words.hide, () => act.leave()),
  ];
  bar.append(what, ...buttons);
  // The focus stays where it is in the page.
  bar.addEventListener('mousedown', (event) => event.preventDefault());
  root.append(bar);
  const fill = (text: string, n: number) => text.replace('{n}', String(n));
  return {
    count(above, below) {
      const text = [words.what, above > 0 && fill(words.above, above), below > 0 && fill(words.below, below)].filter(Boolean).join(', ');
      if (what.textContent !== text) what.textContent = text;
    },
    disable(disabled) {
      for (const one of buttons) one.hidden = disabled;
    },
  };
}
