/**
 * The only script a page with a search box loads by itself. The engine and the index follow when somebody enters the
 * box, or at once when the address holds a question (`#zoek=…`, or `?zoek=…` from the form without JavaScript).
 */
function startZoekveld(formulier: HTMLFormElement): void {
  let bezig: Promise<void> | undefined;
  const start = (): void => {
    bezig ??= import('#site/zoeken/zoekveld.ts').then(
      ({ openZoekveld }) => openZoekveld(formulier),
      () => {
        bezig = undefined;
      },
    );
  };
  formulier.addEventListener('focusin', start);
  addEventListener('hashchange', start);
  if (location.hash.startsWith('#zoek=') || new URLSearchParams(location.search).has('zoek')) start();
  if (formulier.contains(document.activeElement)) start();
}

document.querySelectorAll<HTMLFormElement>('form[data-zoekveld]').forEach(startZoekveld);
