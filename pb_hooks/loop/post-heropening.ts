import type { Fase } from '#core/verbetering/enumeraties.ts';
import { checkHeropenen } from '#core/loop/check-heropenen.ts';
import { heropenaanleidingen, type Heropenaanleiding } from '#core/loop/heropenen.ts';
import type { Issue } from '#core/basis/issue.ts';
import { checkKeuze } from '#core/basis/check.ts';
import { buildProbleem } from '../basis/probleem.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { answerVerbetering, type Verbeteringverzoek } from '../verbetering/answer-verbetering.ts';
import { readOrganisatie } from '../organisatie/read-instellingen.ts';
import { checkRedenwoorden } from './check-redenwoorden.ts';
import { readEffect } from './read-effect.ts';
import { listOordelen } from './read-sluitstand.ts';
import { reopenLoop } from './reopen-loop.ts';

/** Opens a closed loop again; without an `aanleiding` because a voorzitter thinks so. */
export function postHeropening(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /verbeteringen/{id}/heropeningen'> {
  const reden = readVeld(e.requestInfo().body, 'reden').trim();
  const check = checkRedenwoorden(e.app, e.request!.pathValue('id'), 'reden', reden);
  return answerVerbetering(e, wie, (verzoek) => takeHeropening(verzoek, check(verzoek.tx)));
}

function takeHeropening(
  { tx, record, wie, body }: Verbeteringverzoek,
  gebreken: readonly Issue[],
): Uitkomst<'POST /verbeteringen/{id}/heropeningen'> {
  const gegeven = readVeld(body, 'aanleiding') || 'voorzitter';
  const onbekend = checkKeuze('aanleiding', gegeven, heropenaanleidingen, true);
  if (onbekend.length > 0) return buildProbleem(400, onbekend);
  const aanleiding = gegeven as Heropenaanleiding;
  const reden = readVeld(body, 'reden').trim();
  const fase = record.getString('fase') as Fase;
  const issues = [
    ...checkHeropenen({ fase, aanleiding, reden, wie, eigenGegevens: readOrganisatie(tx).eigenGegevens }),
    ...checkAanleiding(tx, record, aanleiding),
    ...gebreken,
  ];
  if (issues.length > 0) return buildProbleem(readStatus(issues), issues);
  reopenLoop(tx, record, { door: wie.id, reden, aanleiding });
  return {
    fase: record.getString('fase') as Fase,
    ronde: record.getInt('ronde'),
    versie: record.getInt('versie'),
  };
}

/** Who points at a verdict or at the effect check can only do so when it is there. */
function checkAanleiding(tx: core.App, record: core.Record, aanleiding: Heropenaanleiding): Issue[] {
  if (record.getString('fase') !== 'gesloten') return [];
  const isEr =
    aanleiding === 'voorzitter' ||
    (aanleiding === 'oordeel'
      ? listOordelen(tx, record).some((rij) => rij.getString('oordeel') === 'nee')
      : readEffect(tx, record).voorstelHeropenen);
  return isEr ? [] : [{ path: 'aanleiding', code: `r4-geen-${aanleiding}` }];
}

function readStatus(issues: Issue[]): number {
  if (issues.some(({ code }) => code === 'geen-rol')) return 403;
  return issues.every(({ path }) => path === 'reden') ? 400 : 409;
}
