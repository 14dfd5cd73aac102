import { isProbleem } from '#records/probleem.ts';
import { sendFormuliertellingen } from '#records/send-formuliertellingen.ts';
import { Formuliersleutels } from '#server/afweer/formuliersleutel.ts';
import { Poort, type Limieten } from '#server/afweer/poort.ts';
import type { Gegevensmap, Sleutels } from '#server/gegevensmap.ts';
import { Codeloket } from '#server/levend/codeloket.ts';
import { laatHetWeten } from '#server/levend/laat-het-weten.ts';
import { meelezen } from '#server/levend/meelezen.ts';
import { paginaRoute } from '#server/levend/pagina-route.ts';
import { Telling } from '#server/levend/telling.ts';
import { Verbinding } from '#server/levend/verbinding.ts';
import { volgen } from '#server/levend/volgen.ts';
import { Weergave } from '#server/levend/weergave.ts';
import type { Route } from '#server/serveren/portaal.ts';

export interface LevendOpties {
  map: Gegevensmap;
  sleutels: Sleutels;
  beheerPort: number;
  proxies: readonly string[];
  /** Other limits than the usual ones, for measurements. */
  limieten?: Partial<Limieten>;
  /** One line for the operator. */
  log: (regel: string) => void;
}

export interface Levendepaginas {
  routes: Route[];
  telling: Telling;
}

/** The pages that are made for each visitor: saying something, following it, and reading along. */
export function levendeRoutes({
  map,
  sleutels,
  beheerPort,
  proxies,
  limieten,
  log,
}: LevendOpties): Levendepaginas {
  const verbinding = new Verbinding({ url: `http://127.0.0.1:${beheerPort}`, wachtwoord: sleutels.dienst });
  const weergave = new Weergave(map.bouw, map.weergave);
  const poort = new Poort(limieten);
  const telling = new Telling(map.telling, async (dagen) => {
    const uitkomst = await verbinding.ask((client, signal) => sendFormuliertellingen(client, dagen, signal));
    return !isProbleem(uitkomst);
  });
  const opties = { weergave, poort, proxies, log };
  const loket = new Codeloket(verbinding, poort);
  const formulier = {
    verbinding,
    weergave,
    poort,
    telling,
    sleutels: new Formuliersleutels(sleutels.sleutel),
  };
  return {
    routes: [
      paginaRoute(laatHetWeten(formulier), opties),
      paginaRoute(volgen(loket), opties),
      paginaRoute(meelezen(loket), opties),
    ],
    telling,
  };
}
