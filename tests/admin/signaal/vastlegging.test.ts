import { describe, expect, test } from 'vitest';
import {
  checkVastlegging,
  createFormuliersleutel,
  emptyVastlegging,
  isLeeg,
  toRegistratie,
} from '../../../admin/src/signaal/vastlegging.ts';

const leeg = emptyVastlegging('a'.repeat(48));
const fouten = (over: object): string[] =>
  checkVastlegging({ ...leeg, ...over }, ['afval'], '2026-11-22').map(({ path, code }) => `${path} ${code}`);

describe('registering a call', () => {
  test('everything that is missing is said at once, under the field it is typed in', () => {
    expect(fouten({ terugkoppeling: true })).toEqual([
      'soort verplicht',
      'tekst verplicht',
      'contact contact-nodig',
    ]);
    expect(fouten({ soort: 'tip', tekst: 'Zet er een bank neer.', thema: 'afval' })).toEqual([]);
  });

  test('one line of contact details becomes name, phone and mail, and each consent stands apart', () => {
    const registratie = toRegistratie({
      ...leeg,
      soort: 'klacht',
      tekst: ' Al weken vol. ',
      contact: 'Melder 06 12345678 melder@voorbeeld.test',
      citeren: true,
      meelezen: true,
    });
    expect(registratie).toMatchObject({
      kanaal: 'telefoon',
      tekst: 'Al weken vol.',
      formulier: leeg.formulier,
    });
    expect(registratie.melder).toEqual({
      naam: 'Melder',
      telefoon: '06 12345678',
      email: 'melder@voorbeeld.test',
      toestemmingen: ['citaat-publiek', 'citaat-intranet', 'citaat-rapport', 'meelezen'],
    });
  });

  test('what it is the same as goes along', () => {
    const koppeling = { verbetering: 'v', herhalingVan: 's', naam: 'S-2026-000001' };
    expect(toRegistratie({ ...leeg, koppeling })).toMatchObject({ verbetering: 'v', herhalingVan: 's' });
    expect(toRegistratie(leeg)).toMatchObject({ verbetering: '', herhalingVan: '' });
  });

  test('a key is 128 bits or more and never the same', () => {
    const sleutels = Array.from({ length: 50 }, createFormuliersleutel);
    expect(sleutels.every((sleutel) => /^[0-9a-f]{32,}$/.test(sleutel))).toBe(true);
    expect(new Set(sleutels).size).toBe(50);
  });

  test('choosing only a channel is nothing to keep', () => {
    expect(isLeeg({ ...leeg, kanaal: 'balie' })).toBe(true);
    expect(isLeeg({ ...leeg, contact: 'x' })).toBe(false);
  });
});
