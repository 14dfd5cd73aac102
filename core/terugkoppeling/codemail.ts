import type { Issue } from '#core/basis/issue.ts';
import { codeplek, type Brief } from '#core/meelezen/brieven.ts';
import { cleanTekst } from '#core/taal/clean-tekst.ts';

/** How often one code is mailed, and how many of these mails one address gets in 24 hours: anybody can fill in anybody's address. */
export const meesteCodemails = { perCode: 3, perAdresPerDag: 5 } as const;

/** How long a mail with a code waits before it is given up, in days: by then its reader kept the code, or said it again. */
export const langsteWacht = 2;

/** What is wrong with mailing a code once more; `dag` is how many went to this address in the last 24 hours. */
export function checkCodemail({ keer, dag }: { keer: number; dag: number }): Issue[] {
  const { perCode, perAdresPerDag } = meesteCodemails;
  if (keer >= perCode) return [{ path: '', code: 'te-veel-codemails', params: { max: perCode } }];
  if (dag >= perAdresPerDag)
    return [{ path: '', code: 'te-veel-codemails-dag', params: { max: perAdresPerDag } }];
  return [];
}

/** The mail with a volgcode, for who asked for it. Nothing that they typed stands in it: nobody knows yet whose address it is. */
export function buildCodemail({
  naam,
  telefoon,
  site,
}: {
  /** What the organisation calls itself, and its phone number or ''. */
  naam: string;
  telefoon: string;
  /** Address of the site, without a slash at the end. */
  site: string;
}): Brief {
  const alineas = [
    'Goedendag,',
    'U liet ons iets weten, en vroeg ons om u de code te mailen waarmee u het volgt. Dit is uw code:',
    codeplek,
    `Bekijk hier wat wij ermee doen:\n${site}/volgen/#${codeplek}`,
    `Werkt dat niet? Ga naar ${site}/volgen/ en vul de code daar in.`,
    'Geef de code aan niemand anders: wie hem heeft, leest uw bericht.',
    `Liet u ons niets weten? Dan vulde iemand anders uw adres in. U hoeft niets te doen.${telefoon === '' ? '' : ` Hebt u een vraag? Bel ${cleanTekst(telefoon)}.`}`,
    `Met vriendelijke groet,\n${cleanTekst(naam)}`,
  ];
  return { onderwerp: 'Uw code om uw bericht te volgen', tekst: `${alineas.join('\n\n')}\n` };
}
