import { expect, test } from 'vitest';
import type { PublicatieRij } from '#records/publicatie.ts';
import { buildTijdlijn } from '../../../admin/src/verbetering/geschiedenis/tijdlijn.ts';
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
  const regels = buildTijdlijn({ versies: [], faseovergangen: [], publicaties }).map(({ wat }) => wat);
  expect(regels).toEqual([
    'Versie 2 gepubliceerd, goedgekeurd',
    'Versie 2 gepubliceerd, goedgekeurd',
    'Versie 1 gepubliceerd, goedgekeurd',
  ]);
});
