import { expect, test } from 'vitest';
import { rollen } from '#core/basis/rollen.ts';
import { oordelen, relaties } from '#core/meelezen/enumeraties.ts';
import { oordeelLabels, relatieLabels } from '#core/meelezen/labels.ts';
import { rolLabels } from '#core/organisatie/labels.ts';
import { actiestatussen, dilemmas } from '#core/overleg/enumeraties.ts';
import { actiestatusLabels, dilemmaLabels } from '#core/overleg/labels.ts';
import {
  signaalsoorten,
  kanalen,
  herkomsten,
  emoties,
  signaalstatussen,
  ernsten,
  toestemmingen,
} from '#core/signaal/enumeraties.ts';
import {
  signaalsoortLabels,
  kanaalLabels,
  herkomstLabels,
  emotieLabels,
  signaalstatusLabels,
  ernstLabels,
  toestemmingLabels,
} from '#core/signaal/labels.ts';
import { terugkoppelstatussen } from '#core/terugkoppeling/enumeraties.ts';
import { terugkoppelstatusLabels } from '#core/terugkoppeling/labels.ts';
import {
  fasen,
  levensgebeurtenissen,
  publicatiestatussen,
  redenen,
  uitkomsten,
  vraagSoorten,
} from '#core/verbetering/enumeraties.ts';
import {
  faseLabels,
  levensgebeurtenisLabels,
  publicatiestatusLabels,
  redenLabels,
  uitkomstLabels,
  vraagSoortLabels,
} from '#core/verbetering/labels.ts';

test('every value of the closed lists has its own words', () => {
  const lijsten: [readonly string[], Record<string, string>][] = [
    [signaalsoorten, signaalsoortLabels],
    [kanalen, kanaalLabels],
    [herkomsten, herkomstLabels],
    [emoties, emotieLabels],
    [signaalstatussen, signaalstatusLabels],
    [ernsten, ernstLabels],
    [toestemmingen, toestemmingLabels],
    [terugkoppelstatussen, terugkoppelstatusLabels],
    [oordelen, oordeelLabels],
    [relaties, relatieLabels],
    [actiestatussen, actiestatusLabels],
    [dilemmas, dilemmaLabels],
    [uitkomsten, uitkomstLabels],
    [redenen, redenLabels],
    [fasen, faseLabels],
    [publicatiestatussen, publicatiestatusLabels],
    [vraagSoorten, vraagSoortLabels],
    [levensgebeurtenissen, levensgebeurtenisLabels],
    [rollen, rolLabels],
  ];
  for (const [lijst, woorden] of lijsten) {
    expect(Object.keys(woorden)).toEqual([...lijst]);
    expect(new Set(Object.values(woorden)).size).toBe(lijst.length);
  }
});
