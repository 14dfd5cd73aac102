const opslagsleutel = 'luisterloop-sneltoetsen';

export interface Shortcut {
  toets: string;
  doet: string;
  run: () => void;
}

/** Single keys for what people do all day. They can be turned off (WCAG 2.1.4) and never work while somebody types. */
export class Shortcuts {
  aan = $state(localStorage.getItem(opslagsleutel) !== 'uit');
  readonly lijst: readonly Shortcut[];

  constructor(lijst: readonly Shortcut[]) {
    this.lijst = lijst;
    this.onkeydown = this.onkeydown.bind(this);
  }

  zet(aan: boolean): void {
    this.aan = aan;
    localStorage.setItem(opslagsleutel, aan ? 'aan' : 'uit');
  }

  onkeydown(event: KeyboardEvent): void {
    if (!this.aan || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const doel = event.target;
    if (doel instanceof HTMLElement && doel.closest('input, textarea, select, dialog, [data-eigen-toetsen]'))
      return;
    const sneltoets = this.lijst.find(({ toets }) => toets === event.key);
    if (!sneltoets) return;
    event.preventDefault();
    sneltoets.run();
  }
}
