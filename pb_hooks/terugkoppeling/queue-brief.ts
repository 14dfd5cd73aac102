import type { Meeleesmoment } from '#core/meelezen/enumeraties.ts';
import { flattenTekst } from '#core/terugkoppeling/berichten.ts';
import { codeplek, writeHerinnering, writeUitnodiging } from '#core/meelezen/brieven.ts';
import { readSiteUrl } from '../basis/site-url.ts';
import type { Gebeurtenissen } from '../basis/gebeurtenis.ts';
import { readOrganisatie } from '../organisatie/read-instellingen.ts';
import { moveBericht } from './move-bericht.ts';

const schrijvers = { uitnodiging: writeUitnodiging, herinnering: writeHerinnering } as const;

/** Puts the mail in the outbox, once for each invitation; the address and the code are filled in when it is sent. */
export function queueBrief(tx: core.App, { soort, meelezing, titel }: Gebeurtenissen['brief-nodig']): void {
  const { naam, contact } = readOrganisatie(tx);
  const brief = schrijvers[soort]({
    organisatie: naam,
    telefoon: contact.telefoon,
    titel: flattenTekst(titel).split(codeplek).join('code'),
    moment: meelezing.getString('moment') as Meeleesmoment,
    site: readSiteUrl(),
    verlooptOp: meelezing.getString('verlooptOp'),
  });
  const bericht = new Record(tx.findCachedCollectionByNameOrId('berichten'), {
    sleutel: `${soort}:${meelezing.id}`,
    soort,
    signaal: meelezing.getString('signaal'),
    meelezer: meelezing.getString('meelezer'),
    verbetering: meelezing.getString('verbetering'),
    meelezing: meelezing.id,
    ...brief,
    pogingen: 0,
  });
  moveBericht(tx, bericht, 'klaarzetten');
}

/** Mail about an invitation that nobody has to answer any more is not sent. */
export function cancelBrieven(tx: core.App, { meelezing, wie }: Gebeurtenissen['meelezing-voorbij']): void {
  const filter = "meelezing = {:id} && status = 'wacht' && soort != 'terugkoppeling'";
  for (const bericht of tx.findRecordsByFilter('berichten', filter, '', 0, 0, { id: meelezing.id })) {
    moveBericht(tx, bericht!, 'achterhaald', { wie });
  }
}
