import type { Patroon, Waarschuwing } from '#core/agenda/aanleidingen.ts';

/** Where patterns and early warnings come from; each says which of its own still ask for a meeting. */
export interface Agendabronnen {
  listPatronen: (app: core.App) => Patroon[];
  listWaarschuwingen: (app: core.App) => Waarschuwing[];
}

/** Until something finds patterns there are none. */
export const bronnen: Agendabronnen = {
  listPatronen: () => [],
  listWaarschuwingen: () => [],
};
