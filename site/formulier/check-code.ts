import { tidyCode, writeCodemelding } from '#core/signaal/codemelding.ts';

/** A typing error in a code is told at once, without asking the server; what was pasted around a code goes. */
function watchCode(veld: HTMLInputElement): void {
  const fout = veld.closest('.ll-veld')?.querySelector<HTMLElement>('[data-codefout]');
  const zin = fout?.querySelector('span');
  if (!fout || !zin) return;
  const show = (melding: string): void => {
    zin.textContent = melding;
    fout.hidden = melding === '';
    fout.parentElement?.classList.toggle('is-fout', melding !== '');
    if (melding === '') veld.removeAttribute('aria-invalid');
    else veld.setAttribute('aria-invalid', 'true');
    veld.setAttribute('aria-describedby', `${veld.id}-uitleg${melding === '' ? '' : ` ${fout.id}`}`);
  };
  const check = (): string => {
    veld.value = tidyCode(veld.value);
    const melding = writeCodemelding(veld.value);
    show(melding);
    return melding;
  };
  // No message here: it would move the button from under who is about to press it.
  veld.addEventListener('change', () => (veld.value = tidyCode(veld.value)));
  veld.addEventListener('input', () => {
    if (!fout.hidden && writeCodemelding(veld.value) === '') show('');
  });
  veld.form?.addEventListener('submit', (gebeurtenis) => {
    if (check() === '') return;
    gebeurtenis.preventDefault();
    veld.focus();
  });
}

document.querySelectorAll<HTMLInputElement>('input[data-code]').forEach(watchCode);
