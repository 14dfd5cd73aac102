import { hasRol, leesrollen, schrijfrollen, type Rol } from '#core/basis/rollen.ts';
import { redactieovergangen } from '#core/verbetering/redactie.ts';
import type { Vandaag } from '#records/verbetering.ts';

interface Werksoort {
  sleutel: keyof Vandaag;
  titel: string;
  uitleg: string;
  rollen: readonly Rol[];
  /** Query of the list that shows all of them. */
  alles: string;
}

/** What can wait for somebody, most urgent first, and for whose roles. */
export const werksoorten: readonly Werksoort[] = [
  {
    sleutel: 'citaatWeg',
    titel: 'Citaat ingetrokken',
    uitleg: 'De melder wil niet meer dat de eigen woorden te lezen zijn. Schrijf de vraag samengevat op.',
    rollen: schrijfrollen,
    alles: 'status=concept',
  },
  {
    sleutel: 'teruggestuurd',
    titel: 'Teruggestuurd',
    uitleg: 'Een collega vroeg u om hier nog iets aan te doen.',
    rollen: schrijfrollen,
    alles: 'status=concept',
  },
  {
    sleutel: 'teControleren',
    titel: 'Te controleren',
    uitleg: 'Een collega schreef dit. Lees het en keur het goed, of stuur het terug.',
    rollen: redactieovergangen.goedkeuren.rollen,
    alles: 'status=in-controle',
  },
  {
    sleutel: 'klaarVoorPublicatie',
    titel: 'Klaar om te publiceren',
    uitleg:
      'Goedgekeurd. Na publiceren staat het binnen een minuut op de site, tenzij hieronder staat wat nog mist.',
    rollen: redactieovergangen.publiceren.rollen,
    alles: 'status=goedgekeurd',
  },
  {
    sleutel: 'mijnConcepten',
    titel: 'Uw concepten',
    uitleg: 'Hier schrijft u nog aan.',
    rollen: schrijfrollen,
    alles: 'status=concept',
  },
  {
    sleutel: 'bijCollega',
    titel: 'Ligt bij een collega',
    uitleg: 'U bood dit ter controle aan. Een collega moet het nog lezen.',
    rollen: schrijfrollen,
    alles: 'status=in-controle',
  },
  {
    sleutel: 'ligtStil',
    titel: 'Ligt al vier weken stil',
    uitleg: 'Hier veranderde niets aan, terwijl de cirkel nog niet rond is.',
    rollen: leesrollen,
    alles: 'sorteer=updated',
  },
];

/** The kinds of work somebody with these roles has, leaving out what is empty. */
export function pickWerk(vandaag: Vandaag, rollen: readonly Rol[]): readonly Werksoort[] {
  return werksoorten.filter((soort) => hasRol(rollen, soort.rollen) && vandaag[soort.sleutel].totaal > 0);
}
