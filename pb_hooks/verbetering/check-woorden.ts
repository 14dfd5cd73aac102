import type { Issue } from '#core/basis/issue.ts';
import {
  checkEigenWoorden,
  checkNaamloos,
  isVrij,
  listPassages,
  type Woordbron,
} from '#core/verbetering/eigen-woorden.ts';
import { isToegeschreven } from '#core/verbetering/citaat.ts';
import { listPubliekeTeksten } from '#core/verbetering/publiceerbaar.ts';
import { readLive } from './live.ts';
import { readVerbetering } from './record.ts';
import { findAndereBronnen, readBekend, readVersies, readWoordbronnen } from './woordbronnen.ts';

/**
 * R3: whose own words stand in an entry without their consent, in any field that becomes public. A quote of which it is known whose it is, is
 * not looked for among all other signals.
 */
export function checkWoorden(app: core.App, record: core.Record): Issue[] {
  const verbetering = readVerbetering(app, record);
  const velden = { ...listPubliekeTeksten(verbetering), afwijking: record.getString('afwijking') };
  const bronnen = readWoordbronnen(app, record.id);
  const citaat = isToegeschreven(verbetering) ? verbetering.vraag : '';
  const bekend = { kenmerk: '', gekoppeld: true, toegestaan: true, uitingen: [{ tekst: citaat, op: '' }] };
  const anderen = findAndereBronnen(app, record.id, listPassages(velden));
  const issues = [
    ...checkTegen(app, record.id, velden, bronnen),
    ...checkTegen(app, record.id, velden, [bekend, ...anderen]),
  ];
  return issues.length > 0 ? issues : checkNaamloos(verbetering, bronnen);
}

/** R3: the same for texts that become public beside an entry, by the names of their fields. */
export function checkWoordenIn(app: core.App, verbetering: string, velden: Record<string, string>): Issue[] {
  const bronnen = [
    ...readWoordbronnen(app, verbetering),
    ...findAndereBronnen(app, verbetering, listPassages(velden)),
  ];
  return checkTegen(app, verbetering, velden, bronnen);
}

/** R3: why a signal cannot be linked to an entry: the site shows its melder's words there, without their consent. */
export function checkKoppeling(app: core.App, bron: Woordbron, verbetering: core.Record): Issue[] {
  const live = readLive(app, verbetering);
  if (!live) return [];
  const velden = { ...listPubliekeTeksten(live), afwijking: live.luister?.afwijking ?? '' };
  const anderen = readWoordbronnen(app, verbetering.id).filter(({ toegestaan }) => toegestaan);
  return checkTegen(app, verbetering.id, velden, [...anderen, bron])
    .slice(0, 1)
    .map(({ params }) => ({
      path: 'verbetering',
      code: 'r3-staat-op-site',
      params: { tekst: params?.['tekst'] ?? '' },
    }));
}

/** What was said earlier, to everybody or to meelezers, is only read when something was found. */
function checkTegen(
  app: core.App,
  verbetering: string,
  velden: Record<string, string>,
  bronnen: readonly Woordbron[],
): Issue[] {
  if (checkEigenWoorden(velden, bronnen).length === 0) return [];
  const bekend = readBekend(app, verbetering);
  const [vrij, rest] = [bronnen.filter(isVrij), bronnen.filter((bron) => !isVrij(bron))];
  const [signalen, meelezers] = [rest.filter(isSignaal), rest.filter((bron) => !isSignaal(bron))];
  return [
    ...checkEigenWoorden(velden, [...vrij, ...signalen], bekend),
    ...checkEigenWoorden(velden, [...vrij, ...meelezers], [...bekend, ...readVersies(app, verbetering)]),
  ];
}

function isSignaal({ kenmerk }: Woordbron): boolean {
  return kenmerk !== '';
}
