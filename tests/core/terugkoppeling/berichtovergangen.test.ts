import { describe, expect, test } from 'vitest';
import { berichtstatussen } from '#core/terugkoppeling/enumeraties.ts';
import {
  berichtgebeurtenissen,
  takeBerichtstap,
  type Berichtgebeurtenis,
  type Berichtsituatie,
  type Berichtstaat,
} from '#core/terugkoppeling/berichtovergangen.ts';
import { describeNaar, testGevolgen, testOvergangen } from '#tests/support/test-overgangen.ts';

const statussen = ['', ...berichtstatussen];
const paren = { statussen: berichtgebeurtenissen, gebeurtenissen: ['niets', ...berichtstatussen] };
const take = (van: string, bij: string, situatie: Berichtsituatie) =>
  takeBerichtstap((van === 'niets' ? '' : van) as Berichtstaat, bij as Berichtgebeurtenis, situatie);
/** In these tables the events stand below each other, because there are so many. */
const gaAls =
  (situatie: Berichtsituatie) =>
  (bij: string, van: string): string =>
    describeNaar(take(van, bij, situatie));
const hier = { overgegeven: false, nogNodig: true };
const weg = { overgegeven: true, nogNodig: true };

describe('R5 a mail whose last byte has not gone', () => {
  const tabel = `
                 niets                wacht                onderweg             verstuurd            mislukt            onzeker            vervallen
    klaarzetten  wacht                –                    –                    –                    –                  –                  wacht
    meenemen     –                    onderweg             –                    –                    –                  –                  –
    overgeven    bericht-niet-meer    bericht-niet-meer    onderweg             bericht-niet-meer    bericht-niet-meer  bericht-niet-meer  bericht-niet-meer
    verstuurd    –                    –                    verstuurd            –                    –                  verstuurd          verstuurd
    uitgesteld   –                    –                    wacht                –                    –                  wacht              –
    geweigerd    –                    –                    mislukt              –                    –                  mislukt            –
    onzeker      –                    –                    onzeker              –                    –                  onzeker            –
    verlaten     –                    –                    wacht                –                    –                  –                  –
    geen-adres   –                    mislukt              –                    –                    –                  –                  –
    vervallen    –                    vervallen            vervallen            –                    vervallen          –                  –
    afvinken     –                    vervallen            vervallen            –                    vervallen          vervallen          –
    achterhaald  –                    vervallen            –                    –                    –                  –                  –
    herkansen    herkansing-kan-niet  herkansing-kan-niet  herkansing-kan-niet  herkansing-kan-niet  wacht              wacht              herkansing-kan-niet
    teruggekomen –                    –                    –                    mislukt              –                  –                  –
    verkeerd-bezorgd –                –                    vervallen            vervallen            –                  vervallen          –`;
  testOvergangen({ ...paren, kanNiet: 'overgang-kan-niet', tabel }, gaAls(hier));
});

describe('R5 a mail whose last byte may have gone', () => {
  const tabel = `
                 niets                wacht                onderweg             verstuurd            mislukt            onzeker            vervallen
    klaarzetten  wacht                –                    –                    –                    –                  –                  bericht-onderweg
    meenemen     –                    onderweg             –                    –                    –                  –                  –
    overgeven    bericht-niet-meer    bericht-niet-meer    bericht-niet-meer    bericht-niet-meer    bericht-niet-meer  bericht-niet-meer  bericht-niet-meer
    verstuurd    –                    –                    verstuurd            –                    –                  verstuurd          verstuurd
    uitgesteld   –                    –                    wacht                –                    –                  wacht              –
    geweigerd    –                    –                    mislukt              –                    –                  mislukt            –
    onzeker      –                    –                    onzeker              –                    –                  onzeker            –
    verlaten     –                    –                    onzeker              –                    –                  –                  –
    geen-adres   –                    mislukt              –                    –                    –                  –                  –
    vervallen    –                    vervallen            bericht-onderweg     –                    vervallen          –                  –
    afvinken     –                    vervallen            bericht-onderweg     –                    vervallen          vervallen          –
    achterhaald  –                    vervallen            –                    –                    –                  –                  –
    herkansen    herkansing-kan-niet  herkansing-kan-niet  herkansing-kan-niet  herkansing-kan-niet  wacht              wacht              herkansing-kan-niet
    teruggekomen –                    –                    –                    mislukt              –                  –                  –
    verkeerd-bezorgd –                –                    vervallen            vervallen            –                  vervallen          –`;
  testOvergangen({ ...paren, kanNiet: 'overgang-kan-niet', tabel }, gaAls(weg));
});

describe('a mail that nobody waits for any more', () => {
  test.each(statussen)('%s: its last byte does not go, and it is not sent again', (van) => {
    for (const overgegeven of [false, true]) {
      const situatie = { overgegeven, nogNodig: false };
      expect(describeNaar(take(van, 'overgeven', situatie))).toBe('bericht-niet-meer');
      expect(describeNaar(take(van, 'herkansen', situatie))).toBe('herkansing-kan-niet');
    }
  });
});

describe('what follows from a step of a mail', () => {
  const gevolgen: Record<string, string[]> = {
    'vervallen klaarzetten': ['neem-terug'],
    'wacht meenemen': ['tel-poging'],
    'onderweg overgeven': ['geef-over'],
    'onderweg verstuurd': ['zet-verstuurdOp', 'is-verteld'],
    'onzeker verstuurd': ['zet-verstuurdOp', 'is-verteld'],
    'vervallen verstuurd': ['zet-verstuurdOp'],
    'onderweg uitgesteld': ['stel-uit', 'schik-regel'],
    'onzeker uitgesteld': ['stel-uit', 'schik-regel'],
    'onderweg geweigerd': ['neem-terug', 'laat-code-los', 'moet-bellen'],
    'onzeker geweigerd': ['neem-terug', 'laat-code-los', 'moet-bellen'],
    'onderweg onzeker': ['moet-bellen'],
    'onzeker onzeker': ['moet-bellen'],
    'wacht geen-adres': ['neem-terug', 'laat-code-los', 'moet-bellen'],
    'wacht vervallen': ['laat-code-los'],
    'onderweg vervallen': ['laat-code-los'],
    'mislukt vervallen': ['laat-code-los'],
    'wacht afvinken': ['laat-code-los'],
    'onderweg afvinken': ['laat-code-los'],
    'mislukt afvinken': ['laat-code-los'],
    'mislukt herkansen': ['neem-terug', 'heropen-code', 'wacht-weer'],
    'onzeker herkansen': ['neem-terug', 'heropen-code', 'wacht-weer'],
    'verstuurd teruggekomen': ['neem-terug', 'laat-code-los', 'is-teruggekomen'],
    'onderweg verkeerd-bezorgd': ['neem-terug', 'laat-code-los', 'is-teruggekomen'],
    'verstuurd verkeerd-bezorgd': ['neem-terug', 'laat-code-los', 'is-teruggekomen'],
    'onzeker verkeerd-bezorgd': ['neem-terug', 'laat-code-los', 'is-teruggekomen'],
  };
  testGevolgen(gevolgen, { statussen, gebeurtenissen: berichtgebeurtenissen }, (van, bij) =>
    take(van, bij, hier),
  );
});

describe('R5 what follows from a step of a mail whose last byte may have gone', () => {
  const gevolgen = {
    'onderweg verlaten': ['moet-bellen'],
    'onderweg verkeerd-bezorgd': ['laat-code-los', 'is-teruggekomen'],
  };
  testGevolgen(
    gevolgen,
    { statussen: ['onderweg'], gebeurtenissen: ['verlaten', 'vervallen', 'afvinken', 'verkeerd-bezorgd'] },
    (van, bij) => take(van, bij, weg),
  );
});
