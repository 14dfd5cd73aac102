import { readBereik } from '#core/signaal/bereik.ts';
import { describeInkomst } from '#core/signaal/inkomst.ts';
import { computeContactVoor } from '#core/tijd/compute-termijnen.ts';
import { nextNummer } from '../basis/kenmerk.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { deriveVolgcode, hashCode, hashFormulier, hashInhoud } from '../basis/code.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import { keepContactDoor, keepSleutels } from '../basis/sleutels.ts';
import { findFormulier } from './find-formulier.ts';
import { auditSignaal, startSignaal } from './move-signaal.ts';
import type { Registratie } from './registratie.ts';
import { resendSignaal } from './resend-signaal.ts';
import { readAntwoordVoor } from './termijn.ts';

/** What the melder is told. */
interface Geregistreerd {
  id: string;
  kenmerk: string;
  volgcode: string;
}

/** How many people can have used one form, as at a computer in a hall where nobody takes a new one. */
const meesteMensen = 8;

/**
 * Registers a signal with its melder, once per form. What comes under a key that was used is the same again, goes with the signal that it
 * became, or is somebody else's and becomes a signal with a code of its own.
 */
export function registerSignaal(tx: core.App, registratie: Registratie): Geregistreerd | Probleem {
  const inhoudhash = hashInhoud(registratie.inhoud);
  for (let mens = 1; mens <= meesteMensen; mens++) {
    const sleutel = buildSleutel(registratie, mens);
    const eerder = findFormulier(tx, hashFormulier(sleutel));
    if (!eerder) return createSignaal(tx, registratie, sleutel);
    const gevolg = resendSignaal(tx, eerder, registratie, inhoudhash);
    if (gevolg === 'ander') continue;
    if (gevolg !== 'bewaard') return gevolg;
    return { id: eerder.id, kenmerk: eerder.kenmerk, volgcode: deriveVolgcode(sleutel) };
  }
  return buildProbleem(400, [{ path: 'formulier', code: 'formulier-verlopen' }]);
}

/** A member of staff never meets the key of a colleague or of a citizen. */
function buildSleutel({ formulier, wie }: Registratie, mens: number): string {
  const eigen = wie === 'portaal' ? formulier : `${wie}:${formulier}`;
  return mens === 1 ? eigen : `${eigen}#${mens}`;
}

/** A signal of its own under this key. */
export function createSignaal(tx: core.App, registratie: Registratie, sleutel: string): Geregistreerd {
  const { signaal, melder, wie, koppeling, verborgen } = registratie;
  const volgcode = deriveVolgcode(sleutel);
  const jaar = signaal.ontvangenOp.slice(0, 4);
  const kenmerk = `S-${jaar}-${String(nextNummer(tx, `signalen-${jaar}`)).padStart(6, '0')}`;
  const { thema, ...velden } = signaal;
  const themaId = tx.findRecordsByFilter('themas', 'slug = {:thema}', '', 1, 0, { thema })[0]?.id ?? '';
  const record = new Record(tx.findCachedCollectionByNameOrId('signalen'), {
    ...velden,
    ...verborgen,
    ...koppeling,
    thema: themaId,
    kenmerk,
    formulierhash: hashFormulier(sleutel),
    inhoudhashes: hashInhoud(registratie.inhoud),
    contactVoor: computeContactVoor(signaal.ontvangenOp),
    contactOp: describeInkomst(signaal.kanaal).gesproken ? signaal.ontvangenOp : '',
    bereikbaar: readBereik(melder),
    versie: 1,
  });
  startSignaal(record);
  record.set('antwoordVoor', readAntwoordVoor(record));
  tx.save(record);
  const afzender = new Record(tx.findCachedCollectionByNameOrId('melders'), {
    ...melder,
    signaal: record.id,
    codehash: hashCode(volgcode),
    versie: 1,
  });
  keepSleutels(afzender);
  keepContactDoor(tx, afzender, wie);
  tx.save(afzender);
  auditSignaal(tx, record, { wie, van: '' });
  const naar = koppeling?.verbetering ?? '';
  if (naar !== '') raise(tx, 'signaal-gekoppeld', { signaal: record, van: '', naar });
  raise(tx, 'signaal-vastgelegd', { signaal: record });
  return { id: record.id, kenmerk, volgcode };
}
