import type { Patroon, Waarschuwing } from '#core/agenda/aanleidingen.ts';
import type { Piekbewijs } from '#core/vroegsignaal/bewijs.ts';
import { listOpenVroegsignalen, nameVroegsignaal } from '../vroegsignaal/list-open.ts';

/** Where patterns and early warnings come from; each says which of its own still ask for a meeting. */
export interface Agendabronnen {
  listPatronen: (app: core.App) => Patroon[];
  listWaarschuwingen: (app: core.App) => Waarschuwing[];
}

function readOmdat(vroeg: core.Record): Waarschuwing['omdat'] {
  const aantal = vroeg.getStringSlice('signalen').length;
  const soort = vroeg.getString('soort');
  if (soort === 'ernst') return { code: 'vroegsignaal-ernst', params: { aantal } };
  if (soort === 'herhaling') return { code: 'vroegsignaal-herhaling', params: { aantal } };
  const bewijs = JSON.parse(vroeg.getString('bewijs') || '{}') as Piekbewijs;
  return { code: 'vroegsignaal-piek', params: { aantal: bewijs.aantal, laag: bewijs.van, hoog: bewijs.tot } };
}

/** Early warnings that wait for a decision or are looked into. */
function listWaarschuwingen(app: core.App): Waarschuwing[] {
  return listOpenVroegsignalen(app).map((vroeg) => ({
    id: vroeg.id,
    titel: nameVroegsignaal(app, vroeg),
    omdat: readOmdat(vroeg),
    verbetering: vroeg.getString('verbetering'),
    signalen: vroeg.getStringSlice('signalen'),
  }));
}

/** Until something finds groups of signals there are none. */
export const bronnen: Agendabronnen = {
  listPatronen: () => [],
  listWaarschuwingen,
};
