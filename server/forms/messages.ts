import type { Issue } from '#core/basis/issue.ts';
import { formatMelding, nameAtVeld } from '#core/meldingen.ts';
import { formulierlabels } from '#core/taal/veldnamen.ts';
import type { Fout } from '#records/probleem.ts';
import type { Veldfout } from '#site/formulier/model.ts';

/** What a citizen reads where the general sentence speaks of fields and codes. */
const eigen: { [plek: `${string} ${Fout['code']}`]: string } = {
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

/** What is wrong at a field, in words for who fills in the form; `melding` is used where there is nothing better. */
export function describeFout({ pad, code, melding }: Pick<Fout, 'pad' | 'code' | 'melding'>): Veldfout {
  const veld = pad === 'formulier' ? '' : pad;
  const label = (formulierlabels as Record<string, string>)[veld] ?? '';
  return { veld, melding: eigen[`${pad} ${code}`] ?? (label === '' ? melding : nameAtVeld(melding, label)) };
}

/** The same for what a check of our own found. */
export function describeIssue(issue: Issue): Veldfout {
  return describeFout({ pad: issue.path, code: issue.code, melding: formatMelding(issue) });
}
