import type { Issue } from '#core/basis/issue.ts';
import { formatMelding } from '#core/meldingen.ts';
import type { Veldfout } from '#site/formulier/model.ts';

/** What a citizen reads where the general sentence speaks of fields and codes. */
const eigen: Record<string, string> = {
  'soort verplicht': 'Kies wat u voor ons hebt: een compliment, tip, vraag of klacht.',
  'soort onbekende-keuze': 'Kies wat u voor ons hebt: een compliment, tip, vraag of klacht.',
  'bericht verplicht': 'Uw bericht is nog leeg. Schrijf wat u ons wilt vertellen.',
  'aanvulling verplicht': 'U hebt nog niets geschreven. Schrijf eerst wat u wilt toevoegen.',
  'oordeel verplicht': 'Kies eerst uw antwoord: ja, deels, nee of weet ik niet.',
  'oordeel onbekende-keuze': 'Kies eerst uw antwoord: ja, deels, nee of weet ik niet.',
  'relatie onbekende-keuze': 'Kies sterker, gelijk gebleven of zwakker, of laat dit open.',
  'duidelijk onbekende-keuze': 'Kies ja, deels of nee, of laat dit open.',
  'thema onbekende-keuze': 'Dit thema is er niet meer. Kies een ander thema, of geen.',
  'email contact-nodig':
    'U wilt iets van ons horen, maar wij weten niet hoe wij u bereiken. Vul uw e-mailadres of telefoonnummer in.',
};

/** What is wrong at a field, in words for who fills in the form. `melding` is used where there is nothing better. */
export function describeFout(
  veld: string,
  code: string,
  params?: Issue['params'],
  melding = formatMelding({ path: veld, code, ...(params === undefined ? {} : { params }) }),
): Veldfout {
  const plek = veld === 'formulier' ? '' : veld;
  return { veld: plek, melding: eigen[`${veld} ${code}`] ?? melding };
}
