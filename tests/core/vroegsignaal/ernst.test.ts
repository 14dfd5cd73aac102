import { describe, expect, test } from 'vitest';
import { standaardErnstwoorden } from '#core/organisatie/ernstwoorden.ts';
import { findErnst } from '#core/vroegsignaal/ernst.ts';
import { measureErnst } from '#tests/bench/ernst.ts';

const find = (tekst: string): string[] => findErnst(tekst, standaardErnstwoorden);

describe('the words of ernst', () => {
  test.each([
    ['Ik word bedreigd.', ['bedreigd']],
    ['Wij worden vrijdag uit ons huis gezet.', ['uit ons huis gezet']],
    ['Wij zitten zonder verwarming, en de buren ook zonder water.', ['zonder verwarming', 'zonder water']],
    ['Ik ben suïcidaal.', ['suïcidaal']],
    ['ER IS GEVAAR', ['GEVAAR']],
  ])('are named as they stand there: %s', (tekst, woorden) => {
    expect(find(tekst)).toEqual(woorden);
  });
  test.each([
    'Gelukkig geen gevaar.',
    'Niemand werd bedreigd.',
    'Het is niet gevaarlijk, alleen lelijk.',
    'Uw folder over schulden is goed.',
    '',
  ])('are not there: %s', (tekst) => {
    expect(find(tekst)).toEqual([]);
  });
  test('a denial ends where the sentence turns', () => {
    expect(find('Ik durf niet meer naar buiten, omdat hij mij bedreigt.')).toEqual(['bedreigt']);
    expect(find('Er is geen licht. Er is gevaar.')).toEqual(['gevaar']);
  });
  test('the list is the editors’', () => {
    expect(findErnst('De ratten zitten in de kelder.', ['ratten', 'kelder*'])).toEqual(['ratten', 'kelder']);
    expect(findErnst('Er is gevaar.', [])).toEqual([]);
  });
});

test('of sentences marked by hand four of five are found, and seven of ten that are found are grave', () => {
  const { recall, precisie, zinnen } = measureErnst();
  expect(zinnen).toBeGreaterThanOrEqual(200);
  expect(recall).toBeGreaterThanOrEqual(0.8);
  expect(precisie).toBeGreaterThanOrEqual(0.7);
});
