import type { Wijzigingen } from '#records/contract/vergadering.ts';

/** What a screen has of a meeting, with what came since; of what was changed the newest. */
export function mergeWijzigingen(heeft: Wijzigingen | null, nieuw: Wijzigingen): Wijzigingen {
  if (heeft === null || heeft.overleg.id !== nieuw.overleg.id) return nieuw;
  const veranderd = new Set(nieuw.punten.map(({ id }) => id));
  const geldt = ({ agendapunt }: { agendapunt: string }): boolean => !veranderd.has(agendapunt);
  return {
    ...nieuw,
    stand: Math.max(heeft.stand, nieuw.stand),
    punten: mergeById(heeft.punten, nieuw.punten).sort((een, ander) => een.volgorde - ander.volgorde),
    notities: mergeById(heeft.notities, nieuw.notities),
    besluiten: mergeById(heeft.besluiten, nieuw.besluiten),
    acties: mergeById(heeft.acties, nieuw.acties),
    opAgenda: [...heeft.opAgenda.filter(geldt), ...nieuw.opAgenda],
  };
}

function mergeById<T extends { id: string }>(oud: readonly T[], nieuw: readonly T[]): T[] {
  const bij = new Map(nieuw.map((rij) => [rij.id, rij]));
  const bekend = new Set(oud.map(({ id }) => id));
  return [...oud.map((rij) => bij.get(rij.id) ?? rij), ...nieuw.filter(({ id }) => !bekend.has(id))];
}

const meervoud = (aantal: number, een: string, meer: string): string[] =>
  aantal === 0 ? [] : [`${aantal} ${aantal === 1 ? een : meer}`];

/** What others added while somebody was away, in words: '2 notities en 1 besluit'; '' when that was nothing. */
export function describeGemist(had: Wijzigingen, nieuw: Wijzigingen, ik: string): string {
  const isNieuw = (lijst: readonly { id: string }[]) => {
    const bekend = new Set(lijst.map(({ id }) => id));
    return ({ id }: { id: string }): boolean => !bekend.has(id);
  };
  const delen = [
    ...meervoud(
      nieuw.notities.filter(isNieuw(had.notities)).filter(({ door }) => door !== ik).length,
      'notitie',
      'notities',
    ),
    ...meervoud(nieuw.besluiten.filter(isNieuw(had.besluiten)).length, 'besluit', 'besluiten'),
    ...meervoud(nieuw.acties.filter(isNieuw(had.acties)).length, 'actie', 'acties'),
  ];
  return delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;
}
