/** Milliseconds without typing before looking, so that nobody is disturbed in the middle of a sentence. */
const rust = 700;
/** Fewer letters tell too little. */
const minsteLetters = 15;

/** The search code and its index are fetched once somebody has typed something in the box; nothing that is typed leaves the browser. */
function startGelijkend(veld: HTMLTextAreaElement): void {
  let wachter: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    const tekst = veld.value.trim();
    try {
      const { showGelijkend } = await import('#site/formulier/show-gelijkend.ts');
      await showGelijkend(tekst.length < minsteLetters ? '' : tekst);
    } catch {
      // Without a connection the form works as it always does.
    }
  };
  veld.addEventListener('input', () => {
    clearTimeout(wachter);
    wachter = setTimeout(() => void look(), rust);
  });
}

document.querySelectorAll<HTMLTextAreaElement>('textarea[name=bericht]').forEach(startGelijkend);
