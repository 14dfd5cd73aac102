/** Copies the code, and asks whether it was kept before the page that shows it once is left. Without a script people read that they have to. */
function keepCode(blok: HTMLElement): void {
  const code = (blok.querySelector('[data-volgcode]')?.textContent ?? '').replace(/\s/g, '');
  const kopieer = blok.querySelector<HTMLButtonElement>('[data-kopieer]');
  const bewaard = blok.querySelector<HTMLInputElement>('[data-bewaard] input');
  const stand = blok.querySelector<HTMLElement>('[data-kopie-stand]');
  if (code === '' || !kopieer || !bewaard || !stand) return;
  const askFirst = (gebeurtenis: BeforeUnloadEvent): void => {
    if (!bewaard.checked) gebeurtenis.preventDefault();
  };
  kopieer.addEventListener('click', () => {
    navigator.clipboard.writeText(code).then(
      () => {
        bewaard.checked = true;
        stand.textContent = 'De code is gekopieerd. Plak hem ergens waar u hem terugvindt.';
      },
      () => (stand.textContent = 'Kopiëren lukt niet. Schrijf de code op.'),
    );
  });
  addEventListener('afterprint', () => (bewaard.checked = true));
  addEventListener('beforeunload', askFirst);
  // The link that goes on with the code, and the form that mails it, keep it too.
  const leave = (): void => removeEventListener('beforeunload', askFirst);
  blok.querySelector('form')?.addEventListener('submit', leave);
  const verder = blok.querySelector('a');
  verder?.addEventListener('click', leave);
  // Only a script takes the code out of the address again.
  if (verder) verder.hash = code;
  for (const deel of blok.querySelectorAll<HTMLElement>('[data-met-script]')) deel.hidden = false;
}

document.querySelectorAll<HTMLElement>('.ll-code').forEach(keepCode);
