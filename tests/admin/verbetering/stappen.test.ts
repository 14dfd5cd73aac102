import { describe, expect, test } from 'vitest';
import type { Rol } from '#core/basis/rollen.ts';
import type { ReleaseRij } from '#records/publicatie.ts';
import type { VerbeteringRij } from '#records/verbetering.ts';
import { listVereisten } from '../../../admin/src/verbetering/editor/controle.ts';
import { listStappen } from '../../../admin/src/verbetering/editor/stappen.ts';
import { pickVelden } from '../../../admin/src/verbetering/editor/velden.ts';
import { describeRelease } from '../../../admin/src/publicatie/publicatiestand.ts';
import { makeRij } from './rij.ts';

function stappen(anders: Partial<VerbeteringRij>, id: string, rollen: Rol[]): Record<string, string[]> {
  const rij = makeRij(anders);
  const vraag = {
    rij,
    concept: pickVelden(rij),
    wie: { id, rollen },
    eigenGegevens: [],
    vandaag: '2026-11-22',
  };
  return Object.fromEntries(
    listStappen(vraag).map(({ stap, bezwaren }) => [stap, bezwaren.map((b) => b.code)]),
  );
}

describe('the editorial steps as buttons', () => {
  test('a complete concept can be offered', () => {
    expect(stappen({}, 'schrijver000001', ['redacteur'])).toEqual({ indienen: [] });
  });

  test('all that is missing is named at once', () => {
    const { indienen } = stappen({ titel: '', vraag: 'Mail jan@voorbeeld.nl', themas: [] }, 'x', [
      'redacteur',
    ]);
    expect(indienen).toEqual(expect.arrayContaining(['verplicht', 'kies-thema', 'r1-email']));
  });

  test('R16 ‘gepland’ says beforehand that it needs a besluit, in the list and at the step', () => {
    const gepland = { uitkomst: 'gepland', stappen: [] } as Partial<VerbeteringRij>;
    const rij = makeRij(gepland);
    const lijst = (over: object) =>
      listVereisten(pickVelden(rij), [], '2026-11-22', {
        stand: { isGekozen: false, vanVoorheen: false, gehoordOp: '', ...over },
      })
        .filter(({ inOrde }) => !inOrde)
        .map(({ veld, zin }) => `${veld}: ${zin}`);
    expect(lijst({})).toEqual([
      expect.stringContaining('uitkomst: ‘Gepland’ zegt in het openbaar dat het is besloten'),
    ]);
    expect(lijst({ isGekozen: true })).toEqual([]);
    expect(stappen(gepland, 'x', ['redacteur'])['indienen']).toEqual(['r16-gepland-besluit']);
    const besloten = {
      ...gepland,
      stappen: [{ fase: 'gekozen', op: '2026-05-01' }],
    } as Partial<VerbeteringRij>;
    expect(stappen(besloten, 'x', ['redacteur'])['indienen']).toEqual([]);
  });

  test('R2 the last editor sees why approving has to be done by a colleague', () => {
    const status = { publicatiestatus: 'in-controle' } as const;
    expect(stappen(status, 'schrijver000001', ['redacteur'])['goedkeuren']).toEqual(['r2-vier-ogen']);
    expect(stappen(status, 'collega00000001', ['redacteur'])['goedkeuren']).toEqual([]);
  });

  test('who lacks the role is told so', () => {
    expect(stappen({ publicatiestatus: 'goedgekeurd' }, 'x', ['ambassadeur'])['publiceren']).toEqual([
      'rol-mag-niet',
    ]);
  });

  test('withdrawing is offered only while something is on the site', () => {
    expect(stappen({ liveVersie: 0 }, 'x', ['redacteur'])).not.toHaveProperty('intrekken');
    expect(stappen({ liveVersie: 2 }, 'x', ['redacteur'])).toHaveProperty('intrekken', []);
  });
});

describe('how a publication goes', () => {
  const nu = new Date(2026, 3, 14, 12, 0);
  const klaar = new Date(2026, 3, 14, 10, 42).toISOString();
  const live: ReleaseRij = {
    id: 'r',
    status: 'live',
    gestart: klaar,
    klaar,
    voortgang: 100,
    melding: '',
    tot: '2026-04-14 08:41:00.000Z',
  };
  const wacht = { sinds: '2026-04-14 08:41:00.000Z', ingetrokken: false };

  test('live, with the time', () => {
    expect(describeRelease(live, undefined, nu).zin).toBe('Live sinds 10.42 uur');
  });

  test('a release from before the change does not count as live', () => {
    const later = { ...wacht, sinds: '2026-04-14 08:41:00.001Z' };
    expect(describeRelease(live, later, nu).soort).toBe('wacht');
    expect(describeRelease(live, wacht, nu).soort).toBe('live');
  });

  test('a withdrawal says since when it is gone', () => {
    expect(describeRelease(live, { ...wacht, ingetrokken: true }, nu).zin).toBe(
      'Van de site sinds 10.42 uur',
    );
  });

  test('a failure says what went wrong', () => {
    const mislukt: ReleaseRij = { ...live, status: 'mislukt', melding: 'De schijf is vol.' };
    expect(describeRelease(mislukt, wacht, nu).zin).toContain('De schijf is vol.');
  });
});
