import { writeVolgende } from './agenda/write-volgende.ts';
import type { Gevolgen } from './basis/gebeurtenis.ts';
import type { Nawerkers } from './basis/nawerk.ts';
import { reopenNaOordeel, voidHeropening } from './loop/reopen-loop.ts';
import { updateVoorPublicatie } from './loop/update-loop.ts';
import {
  updateNa,
  updateNaActie,
  updateNaKoppeling,
  updateNaMelder,
  updateNaTerugkoppeling,
  updateOpnieuw,
} from './loop/update-na.ts';
import { askLooptermijn, updateLooptermijn, updateSignaaltermijn } from './privacy/bewaartermijn.ts';
import { eraseAantekeningen } from './privacy/erase-aantekeningen.ts';
import { askOpruimen } from './privacy/opruimen.ts';
import { takeWoorden } from './privacy/take-woorden.ts';
import { withdrawNaMelder } from './privacy/withdraw-citaat.ts';
import {
  refreshNaKoppeling,
  refreshNaOordeel,
  refreshNaTerugkoppeling,
  republishLoop,
} from './publicatie/republish.ts';
import { markNaMelder, markNaOordeel } from './meelezen/mark-vervangen.ts';
import { releaseNaAnder } from './meelezen/release-na-ander.ts';
import { keepBereik } from './signaal/keep-bereik.ts';
import { cancelBrieven, queueBrief } from './terugkoppeling/queue-brief.ts';
import { dropCodemails } from './terugkoppeling/queue-codemail.ts';
import { recallNaMelder, recallNaPanellid } from './terugkoppeling/recall.ts';
import { settleNaBericht } from './terugkoppeling/settle-bericht.ts';
import { settleNaKoppeling, settleNaMelder } from './terugkoppeling/settle.ts';
import { askAfhandelen, settleIntrekking } from './terugkoppeling/settle-intrekking.ts';
import { takeBackNaAnder } from './terugkoppeling/take-back.ts';
import { tellAllen, askVertellen } from './terugkoppeling/tell-allen.ts';
import { tellNaMelder, tellSignaal, tellVerder } from './terugkoppeling/tell-linked.ts';
import { breakAtImport } from './vroegsignaal/reeksbreuken.ts';
import { warnErnst } from './vroegsignaal/warn-ernst.ts';
import { warnHerhaling } from './vroegsignaal/warn-herhaling.ts';

/** Everything that follows from something else, in this order and in one transaction with it. */
export const gevolgen: Gevolgen = {
  'signaal-vastgelegd': [warnErnst, warnHerhaling],
  'signaal-beoordeeld': [warnErnst, warnHerhaling],
  'signalen-ingelezen': [breakAtImport],
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
    dropCodemails,
    recallNaMelder,
    settleNaMelder,
    tellNaMelder,
    updateNaMelder,
  ],
  'panellid-verhuisd': [recallNaPanellid],
  'contact-van-ander': [releaseNaAnder, takeBackNaAnder],
  'brief-nodig': [queueBrief],
  'meelezing-voorbij': [cancelBrieven],
  'oordeel-gegeven': [markNaOordeel, refreshNaOordeel, reopenNaOordeel, updateOpnieuw],
  'oordeel-beantwoord': [updateNa],
  'oordeel-ongeldig': [markNaOordeel, voidHeropening, refreshNaOordeel, updateOpnieuw],
  'bericht-verzet': [settleNaBericht],
  'mail-verlaten': [tellVerder],
  'terugkoppeling-verzet': [refreshNaTerugkoppeling, updateNaTerugkoppeling],
  'besluit-genomen': [updateNa],
  'punt-besproken': [updateOpnieuw],
  'actie-verzet': [updateNaActie],
  'medewerkers-verteld': [updateNa],
  'uitkomst-gewijzigd': [updateNa],
  'loop-verzet': [republishLoop],
  'loop-gesloten': [askLooptermijn],
  'loop-heropend': [askLooptermijn],
  'wordt-gepubliceerd': [updateVoorPublicatie],
  gepubliceerd: [askVertellen, updateOpnieuw],
  'iedereen-in-register': [updateOpnieuw],
  ingetrokken: [askAfhandelen, updateOpnieuw],
  gewist: [askOpruimen],
};

/** What is about so many records that it takes its own short transactions, once what asks for it is saved (docs/decisions/0043). */
export const nawerkers: Nawerkers = {
  woorden: takeWoorden,
  vertellen: tellAllen,
  afhandelen: settleIntrekking,
  agenda: writeVolgende,
  aantekeningen: eraseAantekeningen,
  looptermijn: updateLooptermijn,
};
