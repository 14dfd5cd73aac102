import { describePiek, type Piekbewijs } from '#core/vroegsignaal/bewijs.ts';
import { trapLabels } from '#core/vroegsignaal/labels.ts';
import type { Vroegbesluit } from '#core/vroegsignaal/enumeraties.ts';
import type { Vroegsignaal } from '#records/vroegsignaal.ts';

/** What it is about, in a few words. */
export function nameVroegsignaal({ soort, signalen, titel, themanaam }: Vroegsignaal): string {
  if (soort === 'herhaling' && titel !== '') return titel;
  if (soort === 'piek') return themanaam || 'Een thema dat er niet meer is';
  const eerste = signalen[0];
  return eerste?.samenvatting || (eerste ? shorten(eerste.tekst) : 'Een signaal dat u niet kunt lezen');
}

const langste = 90;

function shorten(tekst: string): string {
  return tekst.length > langste ? `${tekst.slice(0, langste)}…` : tekst;
}

/** Whom it waits for: the name of its owner, or the step while that is nobody in particular. */
export function nameBeslisser({ eigenaar, trap }: Vroegsignaal, noem: (id: string) => string): string {
  return noem(eigenaar) || trapLabels[trap].toLowerCase();
}

/** Why it is there: the number, and what is normal. */
export function describeBewijs({ soort, bewijs, aantal }: Vroegsignaal): { getal: string; normaal: string } {
  if (soort === 'ernst') return { getal: '1 signaal is genoeg', normaal: '' };
  if (soort === 'herhaling')
    return { getal: `${aantal} signalen`, normaal: 'nadat wij zeiden dat het klaar was' };
  return describePiek(bewijs as Piekbewijs);
}

/** Why somebody sees it, a sentence each. */
export function listWaarom({ soort, bewijs, keer }: Vroegsignaal): string[] {
  const weer = keer > 1 ? ['Eerder besloot iemand om niets te doen. Het gaat door.'] : [];
  if (soort === 'ernst') return ['Bij iets ernstigs wachten wij niet op een tweede signaal.', ...weer];
  if (soort === 'herhaling')
    return ['Dezelfde melder laat dit weer weten, nadat wij vertelden dat het was opgelost.', ...weer];
  const wijken = bewijs.wijken ?? [];
  const [eerste] = wijken;
  return [
    'Dit is meer dan wij in deze weken van het jaar verwachten.',
    ...(eerste
      ? [
          `${eerste.aantal} van de ${bewijs.aantal} komen uit ${eerste.wijk}. Een wijk alleen is nooit reden voor een waarschuwing.`,
        ]
      : []),
    ...((bewijs.breuken?.length ?? 0) > 0
      ? ['Er was in deze weken iets bijzonders. Dat kan het verklaren; het maakt het niet minder erg.']
      : []),
    ...weer,
  ];
}

export const besluitkeuzes: readonly {
  besluit: Vroegbesluit;
  titel: string;
  uitleg: string;
  vraag: string;
}[] = [
  {
    besluit: 'onderzoeken',
    titel: 'Onderzoeken',
    uitleg: 'U zoekt uit wat er speelt, en vertelt dat binnen twee weken.',
    vraag: 'Wat gaat u uitzoeken?',
  },
  {
    besluit: 'opschalen',
    titel: 'Opschalen',
    uitleg: 'Dit is groter dan u alleen kunt oplossen.',
    vraag: 'Waarom is dit groter?',
  },
  {
    besluit: 'geen-actie',
    titel: 'Geen actie',
    uitleg: 'Met een reden. Gaat het patroon door, dan komt dit terug.',
    vraag: 'Waarom is er geen actie nodig?',
  },
];

/** What is counted in the picture, for who does not see it. */
export function describeReeks(reeks: readonly number[], { van, tot }: { van: number; tot: number }): string {
  const nu = reeks[reeks.length - 1] ?? 0;
  return `${reeks.length} weken, normaal ${van} tot ${tot}. In de nieuwste week ${nu}.`;
}
