import { describe } from 'vitest';
import { overlegstatussen } from '#core/overleg/enumeraties.ts';
import {
  overleggebeurtenissen,
  takeOverlegstap,
  type Overleggebeurtenis,
  type Overlegstaat,
} from '#core/overleg/overleg.ts';
import { describeStap, testOvergangen } from '#tests/support/test-overgangen.ts';

const paren = {
  statussen: ['', ...overlegstatussen],
  gebeurtenissen: overleggebeurtenissen,
  kanNiet: 'overgang-kan-niet',
};
const gaAls =
  (datum: string, besluitdag: string) =>
  (van: string, bij: string): string =>
    describeStap(takeOverlegstap(van as Overlegstaat, bij as Overleggebeurtenis, { datum, besluitdag }));

describe('an overleg of an earlier day closes', () => {
  const tabel = `
                 openen  sluiten
    niets        bezig   –
    concept      –       –
    uitgenodigd  –       –
    bezig        –       gesloten
    gesloten     –       –`;
  testOvergangen({ ...paren, tabel }, gaAls('2026-11-21', '2026-11-22'));
});

describe('an overleg is open for its own day', () => {
  const tabel = `
                 openen  sluiten
    niets        bezig   –
    concept      –       –
    uitgenodigd  –       –
    bezig        –       –
    gesloten     –       –`;
  testOvergangen({ ...paren, tabel }, gaAls('2026-11-22', '2026-11-22'));
});
