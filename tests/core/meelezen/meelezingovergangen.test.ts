import { describe } from 'vitest';
import { meelezingstatussen } from '#core/meelezen/enumeraties.ts';
import {
  meelezinggebeurtenissen,
  takeMeelezingstap,
  type Meelezinggebeurtenis,
  type Meelezingstaat,
} from '#core/meelezen/meelezingovergangen.ts';
import { describeNaar, testGevolgen, testOvergangen } from '#tests/support/test-overgangen.ts';

const paren = {
  statussen: ['', ...meelezingstatussen],
  gebeurtenissen: meelezinggebeurtenissen,
  kanNiet: 'overgang-kan-niet',
};
/** Invited on 1 September: reminded from the 29th on, and open until 27 October. */
const uitnodiging = { uitgenodigdOp: '2026-09-01', herinnerdOp: '', verlooptOp: '2026-10-27' };
const takeOp =
  (vandaag: string, herinnerdOp = '') =>
  (van: string, bij: string) =>
    takeMeelezingstap(van as Meelezingstaat, bij as Meelezinggebeurtenis, {
      uitnodiging: { ...uitnodiging, herinnerdOp },
      vandaag,
    });
const gaOp =
  (...dagen: Parameters<typeof takeOp>) =>
  (van: string, bij: string): string =>
    describeNaar(takeOp(...dagen)(van, bij));

describe('an invitation of this week', () => {
  const tabel = `
                 uitnodigen   herinneren  oordelen               beantwoorden      verlopen  loslaten  heropenen  ongeldig-verklaren
    niets        uitgenodigd  –           gegeven                nog-geen-oordeel  –         –         –  nog-geen-oordeel
    uitgenodigd  –            –           gegeven                nog-geen-oordeel  –         verlopen  –  nog-geen-oordeel
    gegeven      –            –           al-gegeven             gegeven           –         –         –  ongeldig
    verlopen     –            –           onbekende-uitnodiging  nog-geen-oordeel  –         –         uitgenodigd  nog-geen-oordeel
    ongeldig     –            –           onbekende-uitnodiging  nog-geen-oordeel  –         –         –            nog-geen-oordeel`;
  testOvergangen({ ...paren, tabel }, gaOp('2026-09-03'));
});

describe('an invitation of four weeks ago, without a reminder', () => {
  const tabel = `
                 uitnodigen   herinneren   oordelen               beantwoorden      verlopen  loslaten  heropenen  ongeldig-verklaren
    niets        uitgenodigd  –            gegeven                nog-geen-oordeel  –         –         –  nog-geen-oordeel
    uitgenodigd  –            uitgenodigd  gegeven                nog-geen-oordeel  –         verlopen  –  nog-geen-oordeel
    gegeven      –            –            al-gegeven             gegeven           –         –         –  ongeldig
    verlopen     –            –            onbekende-uitnodiging  nog-geen-oordeel  –         –         uitgenodigd  nog-geen-oordeel
    ongeldig     –            –           onbekende-uitnodiging  nog-geen-oordeel  –         –         –            nog-geen-oordeel`;
  testOvergangen({ ...paren, tabel }, gaOp('2026-09-29'));
});

describe('an invitation on its last day, that was repeated', () => {
  const tabel = `
                 uitnodigen   herinneren  oordelen               beantwoorden      verlopen  loslaten  heropenen  ongeldig-verklaren
    niets        uitgenodigd  –           gegeven                nog-geen-oordeel  –         –         –  nog-geen-oordeel
    uitgenodigd  –            –           gegeven                nog-geen-oordeel  –         verlopen  –  nog-geen-oordeel
    gegeven      –            –           al-gegeven             gegeven           –         –         –  ongeldig
    verlopen     –            –           onbekende-uitnodiging  nog-geen-oordeel  –         –         uitgenodigd  nog-geen-oordeel
    ongeldig     –            –           onbekende-uitnodiging  nog-geen-oordeel  –         –         –            nog-geen-oordeel`;
  testOvergangen({ ...paren, tabel }, gaOp('2026-10-27', '2026-09-29'));
});

describe('an invitation after its last day', () => {
  const tabel = `
                 uitnodigen   herinneren  oordelen               beantwoorden      verlopen  loslaten  heropenen  ongeldig-verklaren
    niets        uitgenodigd  –           gegeven                nog-geen-oordeel  –         –         –  nog-geen-oordeel
    uitgenodigd  –            –           onbekende-uitnodiging  nog-geen-oordeel  verlopen  verlopen  –  nog-geen-oordeel
    gegeven      –            –           al-gegeven             gegeven           –         –         –  ongeldig
    verlopen     –            –           onbekende-uitnodiging  nog-geen-oordeel  –         –         uitgenodigd  nog-geen-oordeel
    ongeldig     –            –           onbekende-uitnodiging  nog-geen-oordeel  –         –         –            nog-geen-oordeel`;
  testOvergangen({ ...paren, tabel }, gaOp('2026-10-28'));
});

describe('what follows from a step', () => {
  const bijIedereStap = {
    'niets oordelen': ['zet-gegevenOp'],
    'uitgenodigd oordelen': ['zet-gegevenOp', 'laat-brieven-vervallen'],
    'gegeven beantwoorden': ['zet-antwoordOp'],
    'gegeven ongeldig-verklaren': ['zet-ongeldigOp'],
  };
  const dag29 = { ...bijIedereStap, 'uitgenodigd herinneren': ['zet-herinnerdOp'] };
  testGevolgen(dag29, paren, takeOp('2026-09-29'));
  const teLaat = {
    'niets oordelen': ['zet-gegevenOp'],
    'gegeven beantwoorden': ['zet-antwoordOp'],
    'gegeven ongeldig-verklaren': ['zet-ongeldigOp'],
    'uitgenodigd verlopen': ['laat-brieven-vervallen'],
  };
  testGevolgen(teLaat, paren, takeOp('2026-10-28'));
});
