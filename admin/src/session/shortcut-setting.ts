const opslagsleutel = 'luisterloop-sneltoetsen';

/** WCAG 2.1.4: whether single keys do something, as somebody chose in this browser. */
export function readShortcutSetting(): boolean {
  return localStorage.getItem(opslagsleutel) !== 'uit';
}

export function keepShortcutSetting(aan: boolean): void {
  localStorage.setItem(opslagsleutel, aan ? 'aan' : 'uit');
}

/** True when a key is for the page: no modifier, nobody types, and nothing else took it. */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.defaultPrevented) return false;
  const doel = event.target;
  return !(
    doel instanceof HTMLElement && doel.closest('input, textarea, select, dialog, [data-eigen-toetsen]')
  );
}
