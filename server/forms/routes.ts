import { sendFormuliertellingen } from '#records/luisteren.ts';
import { isProbleem } from '#records/probleem.ts';
import { FormKeys } from '#server/forms/form-key.ts';
import { RateLimiter, type Limits } from '#server/rate-limit/rate-limiter.ts';
import type { DataFolder, Secrets } from '#server/data-folder.ts';
import { Codeloket } from '#server/forms/code-desk.ts';
import { laatHetWeten } from '#server/forms/laat-het-weten.ts';
import { meelezen } from '#server/forms/meelezen.ts';
import { paginaRoute } from '#server/forms/page-route.ts';
import { Telling } from '#server/forms/visit-count.ts';
import { Connection } from '#server/pocketbase/connection.ts';
import { volgen } from '#server/forms/volgen.ts';
import { Weergave } from '#server/render/renderer.ts';
import type { Route } from '#server/serve/portal.ts';

export interface LevendOpties {
  map: DataFolder;
  sleutels: Secrets;
  beheerPort: number;
  proxies: readonly string[];
  /** Other limits than the usual ones, for measurements. */
  limieten?: Partial<Limits>;
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
  const verbinding = new Connection({ url: `http://127.0.0.1:${beheerPort}`, wachtwoord: sleutels.dienst });
  const weergave = new Weergave(map.bouw, map.weergave);
  const poort = new RateLimiter(limieten);
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
    sleutels: new FormKeys(sleutels.sleutel),
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
