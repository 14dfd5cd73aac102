import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildBegriptaal, readBegrippen } from '#core/cluster/begrippen.ts';
import {
  addProfiel,
  chooseCluster,
  explainCluster,
  measureVerwantschap,
  startProfiel,
  weighBegrippen,
  type Clusterstand,
} from '#core/cluster/groepering.ts';
import { measureGroepering } from '#tests/core/cluster/measure-groepering.ts';

const taal = buildBegriptaal(
  parse(readFileSync(join(import.meta.dirname, '../../../content/synoniemen.yaml'), 'utf8')) as string[][],
);
const begrippen = (tekst: string): string[] => [...readBegrippen(tekst, taal).keys()];
const stand = (id: string, ...teksten: string[]): Clusterstand => ({
  id,
  leden: teksten.length,
  profiel: teksten
    .map((tekst) => startProfiel(readBegrippen(tekst, taal)))
    .reduce((som, profiel) => addProfiel(som, profiel)),
});
const even = (): number => 1;

describe('what a signal is about', () => {
  test.each([
    ['words that mean the same', 'De kliko is vol', 'Volle vuilnisbakken en containers'],
    ['terms of more words', 'Een gat in de weg', 'Kuilen in het asfalt'],
    ['forms of a word', 'De ratten lopen overdag', 'Een rat, overdag'],
    ['a compound and its part', 'restafval', 'afval'],
  ])('%s give the same concept', (_, een, ander) => {
    const gedeeld = begrippen(een).filter((begrip) => begrippen(ander).includes(begrip));
    expect(gedeeld).not.toEqual([]);
  });

  test.each(['', 'Ik heb al drie keer gebeld maar niemand', '12 345', '!?'])(
    '“%s” tells nothing or little',
    (tekst) => {
      expect(begrippen(tekst).length).toBeLessThanOrEqual(1);
    },
  );

  test('a text without an end costs no more than its beginning', () => {
    expect(begrippen(Array.from({ length: 5000 }, (_, i) => `woord${i}x`).join(' ')).length).toBe(40);
  });
});

describe('which signals belong together', () => {
  test('a signal joins the most alike cluster, and none when nothing is alike', () => {
    const signaal = stand('s', 'De container zit vol');
    const lampen = stand('lampen', 'Lantaarnpaal kapot', 'Straatlamp defect');
    const afval = stand('afval', 'Volle containers op zondag', 'Kliko zit vol');
    expect(chooseCluster(signaal, [lampen, afval], even)).toBe('afval');
    expect(chooseCluster(signaal, [lampen], even)).toBe('');
    expect(chooseCluster(signaal, [], even)).toBe('');
  });

  test('of two that are as much alike the first is chosen, so that the same signals give the same groups', () => {
    const signaal = stand('s', 'lantaarn kapot');
    expect(chooseCluster(signaal, [stand('a', 'lantaarn kapot'), stand('b', 'lantaarn kapot')], even)).toBe(
      'a',
    );
  });

  test('what many signals are about weighs less', () => {
    const gewicht = weighBegrippen(new Map([['~brief', 90]]), 100);
    expect(gewicht('~brief')).toBeLessThan(gewicht('~woz'));
    expect(measureVerwantschap(stand('a', 'brief woz'), stand('b', 'brief rat'), gewicht)).toBeLessThan(
      measureVerwantschap(stand('a', 'brief woz'), stand('b', 'woz rat'), gewicht),
    );
  });

  test('a cluster is explained by what most of it is about', () => {
    const cluster = stand(
      'c',
      'Container vol op zondag',
      'De kliko puilt uit op zondag',
      'Kliko bij de flat',
    );
    expect(explainCluster(cluster, even)).toEqual(['kliko', 'zondag']);
  });

  test('on groups that people worded themselves it finds more, and better, than likeness of letters', () => {
    const woorden = measureGroepering(taal);
    expect(woorden.begrippen.precisie).toBeGreaterThanOrEqual(0.85);
    expect(woorden.begrippen.gevonden).toBeGreaterThanOrEqual(0.5);
    expect(woorden.begrippen.f1).toBeGreaterThan(woorden.drieletters.f1 + 0.1);
  });
});
