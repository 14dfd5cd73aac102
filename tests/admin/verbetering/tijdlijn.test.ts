import { expect, test } from 'vitest';
import type { PublicatieRij } from '#records/publicatie.ts';
import { addBladzijde, buildTijdlijn } from '../../../admin/src/verbetering/geschiedenis/tijdlijn.ts';
import { drieVersies } from '#tests/site/voorbeeld-uitgave.ts';

const { inhoud } = drieVersies[0]!;
const publicatie = (versie: number, deel: Partial<PublicatieRij['inhoud']>): PublicatieRij => ({
  id: `p${versie}`,
  bron: 'v1',
  versie,
  inhoud: { ...inhoud, ...deel },
  goedgekeurdDoor: 'redacteur',
  gepubliceerdOp: `2026-07-0${versie} 09:00:00.000Z`,
  ingetrokkenOp: '',
  publiekeReden: '',
  reden: '',
  updated: '',
});

test('new figures and a new fase are no publication by anybody; a new text and the same text again are', () => {
  const publicaties = [
    publicatie(6, { verbetering: 'Nieuw.', fase: 'teruggekoppeld' }),
    publicatie(5, { verbetering: 'Nieuw.', fase: 'teruggekoppeld' }),
    publicatie(4, { verbetering: 'Nieuw.' }),
    publicatie(3, { luister: { ...inhoud.luister!, gezegd: 30 } }),
    publicatie(2, { luister: { ...inhoud.luister!, gezegd: 25 } }),
    publicatie(1, {}),
  ];
  const regels = buildTijdlijn({ versies: [], faseovergangen: [], publicaties, meer: [] }).map(
    ({ wat }) => wat,
  );
  expect(regels).toEqual([
    'Versie 2 gepubliceerd, goedgekeurd',
    'Versie 2 gepubliceerd, goedgekeurd',
    'Versie 1 gepubliceerd, goedgekeurd',
  ]);
});

const overgang = (dag: number) =>
  ({
    id: `f${dag}`,
    op: `2026-07-0${dag} 08:00:00.000Z`,
    van: 'gehoord',
    naar: 'besproken',
    door: '',
    reden: '',
    soort: '',
  }) as never;

test('a page of history goes back to where its lists were all read, and says no number that is not known', () => {
  const eerste = {
    versies: [],
    faseovergangen: [overgang(6), overgang(1)],
    publicaties: [publicatie(5, { verbetering: 'Derde.' }), publicatie(3, { verbetering: 'Tweede.' })],
    meer: ['publicaties' as const],
  };
  const regels = (van: Parameters<typeof buildTijdlijn>[0]) =>
    buildTijdlijn(van).map(({ op, wat }) => `${op.slice(8, 10)} ${wat}`);
  expect(regels(eerste)).toEqual([
    '06 Van Gehoord naar Besproken',
    '05 Een versie gepubliceerd, goedgekeurd',
  ]);
  // One record came in meanwhile, so that the next page begins with the last of this one.
  const tweede = {
    versies: [],
    faseovergangen: [],
    publicaties: [publicatie(3, { verbetering: 'Tweede.' }), publicatie(2, {})],
    meer: [],
  };
  expect(regels(addBladzijde(eerste, tweede))).toEqual([
    '06 Van Gehoord naar Besproken',
    '05 Versie 3 gepubliceerd, goedgekeurd',
    '03 Versie 2 gepubliceerd, goedgekeurd',
    '02 Versie 1 gepubliceerd, goedgekeurd',
    '01 Van Gehoord naar Besproken',
  ]);
});
