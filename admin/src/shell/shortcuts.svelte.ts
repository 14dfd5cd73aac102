import { isForPage, keepShortcutSetting, readShortcutSetting } from '../session/shortcut-setting.ts';

export interface Shortcut {
  toets: string;
  doet: string;
  run: () => void;
}

/** Single keys for what people do all day. They can be turned off (WCAG 2.1.4) and never work while somebody types. */
export class Shortcuts {
  aan = $state(readShortcutSetting());
  readonly lijst: readonly Shortcut[];

  constructor(lijst: readonly Shortcut[]) {
    this.lijst = lijst;
    this.onkeydown = this.onkeydown.bind(this);
  }

  zet(aan: boolean): void {
    this.aan = aan;
    keepShortcutSetting(aan);
  }

  onkeydown(event: KeyboardEvent): void {
    if (!this.aan || event.altKey || !isForPage(event)) return;
    const sneltoets = this.lijst.find(({ toets }) => toets === event.key);
    if (!sneltoets) return;
    event.preventDefault();
    sneltoets.run();
  }
}
