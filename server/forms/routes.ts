import { sendFormuliertellingen } from '#records/luisteren.ts';
import { isProbleem } from '#records/probleem.ts';
import { FormKeys } from '#server/forms/form-key.ts';
import { RateLimiter, type Limits } from '#server/rate-limit/rate-limiter.ts';
import type { DataFolder } from '#server/data-folder.ts';
import type { Secrets } from '#server/secret.ts';
import { CodeDesk } from '#server/forms/code-desk.ts';
import { laatHetWeten } from '#server/forms/laat-het-weten.ts';
import { meelezen } from '#server/forms/meelezen.ts';
import { formRoute } from '#server/forms/page-route.ts';
import { VisitCount } from '#server/forms/visit-count.ts';
import { Connection } from '#server/pocketbase/connection.ts';
import { volgen } from '#server/forms/volgen.ts';
import type { Renderer } from '#server/render/renderer.ts';
import type { Route } from '#server/serve/portal.ts';

export interface FormOptions {
  map: DataFolder;
  renderer: Renderer;
  sleutels: Secrets;
  beheerPort: number;
  proxies: readonly string[];
  /** There is a mail server to send with. */
  kanMailen: boolean;
  /** Other limits than the usual ones, for measurements. */
  limieten?: Partial<Limits>;
  /** One line for the operator. */
  log: (regel: string) => void;
}

export interface FormPages {
  routes: Route[];
  telling: VisitCount;
}

/** The pages that are made for each visitor: saying something, following it, and reading along. */
export function formRoutes({
  map,
  renderer,
  sleutels,
  beheerPort,
  proxies,
  kanMailen,
  limieten,
  log,
}: FormOptions): FormPages {
  const verbinding = new Connection({ url: `http://127.0.0.1:${beheerPort}`, wachtwoord: sleutels.dienst });
  const poort = new RateLimiter(limieten);
  const telling = new VisitCount(map.telling, async (dagen) => {
    const uitkomst = await verbinding.ask((client, signal) => sendFormuliertellingen(client, dagen, signal));
    return !isProbleem(uitkomst);
  });
  const opties = { renderer, poort, proxies, log };
  const loket = new CodeDesk(verbinding, poort);
  const formulier = {
    verbinding,
    renderer,
    poort,
    telling,
    kanMailen,
    sleutels: new FormKeys(sleutels.sleutel),
  };
  return {
    routes: [
      formRoute(laatHetWeten(formulier), opties),
      formRoute(volgen(loket), opties),
      formRoute(meelezen(loket), opties),
    ],
    telling,
  };
}
