import type { Gevolgen } from './basis/gebeurtenis.ts';
import { reopenNaOordeel } from './loop/reopen-loop.ts';
import { updateVoorPublicatie } from './loop/update-loop.ts';
import {
  updateNa,
  updateNaActie,
  updateNaKoppeling,
  updateNaMelder,
  updateNaTerugkoppeling,
  updateOpnieuw,
} from './loop/update-na.ts';
import { updateLooptermijn, updateSignaaltermijn } from './privacy/bewaartermijn.ts';
import { askOpruimen } from './privacy/opruimen.ts';
import { withdrawNaMelder } from './privacy/withdraw-citaat.ts';
import {
  refreshNaKoppeling,
  refreshNaOordeel,
  refreshNaTerugkoppeling,
  republishLoop,
} from './publicatie/republish.ts';
import { markNaMelder, markNaOordeel } from './meelezen/mark-vervangen.ts';
import { keepBereik } from './signaal/keep-bereik.ts';
import { cancelBrieven, queueBrief } from './terugkoppeling/queue-brief.ts';
import { settleNaBericht } from './terugkoppeling/settle-bericht.ts';
import { settleIntrekking, settleNaKoppeling, settleNaMelder } from './terugkoppeling/settle.ts';
import { tellLinked, tellNaMelder, tellSignaal } from './terugkoppeling/tell-linked.ts';

/** Everything that follows from something else, in this order and in one transaction with it. */
export const gevolgen: Gevolgen = {
  'signaal-gekoppeld': [
    settleNaKoppeling,
    tellSignaal,
    refreshNaKoppeling,
    updateSignaaltermijn,
    updateNaKoppeling,
  ],
  'signaal-verzet': [updateSignaaltermijn],
  'melder-gewijzigd': [
    keepBereik,
    markNaMelder,
    withdrawNaMelder,
    settleNaMelder,
    tellNaMelder,
    updateNaMelder,
  ],
  'brief-nodig': [queueBrief],
  'meelezing-voorbij': [cancelBrieven],
  'oordeel-gegeven': [markNaOordeel, refreshNaOordeel, reopenNaOordeel, updateOpnieuw],
  'oordeel-beantwoord': [updateNa],
  'bericht-verzet': [settleNaBericht],
  'terugkoppeling-verzet': [refreshNaTerugkoppeling, updateNaTerugkoppeling],
  'besluit-genomen': [updateNa],
  'actie-verzet': [updateNaActie],
  'medewerkers-verteld': [updateNa],
  'uitkomst-gewijzigd': [updateNa],
  'loop-verzet': [republishLoop],
  'loop-gesloten': [updateLooptermijn],
  'loop-heropend': [updateLooptermijn],
  'wordt-gepubliceerd': [updateVoorPublicatie],
  gepubliceerd: [tellLinked, updateOpnieuw],
  ingetrokken: [settleIntrekking, updateOpnieuw],
  gewist: [askOpruimen],
};
