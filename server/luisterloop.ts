import type { Server } from 'node:http';
import { buildAdmin } from '#server/build-admin.ts';
import { MailSender } from '#server/mail/sender.ts';
import { Deelbeelden } from '#server/share-image/share-images.ts';
import { deelbeeldRoute } from '#server/share-image/route.ts';
import { readSecrets, type DataFolder, type Secrets } from '#server/data-folder.ts';
import { levendeRoutes } from '#server/forms/routes.ts';
import { reachableHost, type Environment } from '#server/environment.ts';
import { startPocketbase } from '#server/pocketbase/start-pocketbase.ts';
import type { Pocketbase } from '#server/pocketbase/supervise.ts';
import { astroOpdracht } from '#server/publish/build-site.ts';
import { pruneReleases } from '#server/publish/swap.ts';
import { Uitgever } from '#server/publish/publisher.ts';
import { createPortaal, type Route } from '#server/serve/portal.ts';
import { Releases } from '#server/serve/releases.ts';
import { finishStart, prepareStart, type Account } from '#server/start-file.ts';
import type { Progress } from '#server/progress.ts';
import { voorbeeldRoute } from '#server/preview/route.ts';

export interface Luisterloop {
  site: string;
  beheer: string;
  /** Accounts that were made at this start; undefined when the data folder was filled before. */
  accounts: Account[] | undefined;
}

/** How things that were started are stopped again, the last one first. */
export type OnStop = (stop: () => Promise<void>) => void;

/** Starts everything on one machine and resolves when the site and beheer both answer. */
export async function startLuisterloop(
  root: string,
  omgeving: Environment,
  map: DataFolder,
  voortgang: Progress,
  onStop: OnStop,
): Promise<Luisterloop> {
  const sleutels = readSecrets(map);
  pruneReleases(map.releases);
  const releases = new Releases(map.releases);
  const deelbeelden = new Deelbeelden(root, map.deelbeelden);
  onStop(() => deelbeelden.stop());
  const log = voortgang.logAls('site');
  const routes = [
    ...startLevend(omgeving, map, sleutels, log, onStop),
    voorbeeldRoute(map.bouw, sleutels.voorbeeld),
    deelbeeldRoute(deelbeelden),
  ];
  const portaal = createPortaal({ releases, siteUrl: omgeving.siteUrl, routes, log });
  await listen(portaal, omgeving);
  onStop(() => closeServer(portaal));
  const accounts = prepareStart(map, root, { demo: omgeving.demo, wachtwoord: omgeving.demoWachtwoord });
  const beheerKlaar = buildAdmin(root);
  beheerKlaar.catch(() => undefined);
  const wek: { uitgever?: Uitgever } = {};
  const pocketbase = await startPocketbase(root, omgeving, map, {
    log: voortgang.logAls('pocketbase'),
    onAntwoord: () => wek.uitgever?.ask(),
  });
  onStop(pocketbase.stop);
  await pocketbase.ready;
  finishStart(map);
  startVerzender(omgeving, map, sleutels, pocketbase, voortgang, onStop);
  const uitgever = createUitgever(root, omgeving, map, sleutels, pocketbase, releases, voortgang);
  wek.uitgever = uitgever;
  onStop(() => uitgever.stop());
  await Promise.all([
    beheerKlaar,
    releases.huidig() === undefined ? uitgever.start() : void uitgever.start(),
  ]);
  releases.refresh();
  if (releases.huidig() === undefined) {
    throw new Error('De eerste bouw van de site is mislukt; de regels hierboven zeggen waarom.');
  }
  const site = `http://${reachableHost(omgeving.host)}:${omgeving.port}`;
  const beheer = `http://127.0.0.1:${omgeving.beheerPort}`;
  await Promise.all([checkAnswers(`${site}/healthz`), checkAnswers(`${beheer}/`)]);
  return { site: omgeving.siteUrl, beheer, accounts };
}

function startLevend(
  { beheerPort, vertrouwdeProxies: proxies }: Environment,
  map: DataFolder,
  sleutels: Secrets,
  log: (regel: string) => void,
  onStop: OnStop,
): Route[] {
  const { routes, telling } = levendeRoutes({ map, sleutels, beheerPort, proxies, log });
  onStop(async () => telling.stop());
  return routes;
}

/** Without a mail server the outbox keeps its mails, where beheer shows them. */
function startVerzender(
  { mailserver }: Environment,
  map: DataFolder,
  sleutels: Secrets,
  { url }: Pocketbase,
  voortgang: Progress,
  onStop: OnStop,
): void {
  if (mailserver === undefined) return;
  const pocketbase = { url, wachtwoord: sleutels.dienst };
  const verzender = new MailSender({ server: mailserver, pocketbase, map, log: voortgang.logAls('mail') });
  verzender.start();
  onStop(() => verzender.stop());
}

function listen(server: Server, { host, port }: Environment): Promise<void> {
  return new Promise((klaar, fout) => {
    server.once('error', fout);
    server.listen(port, host, klaar);
  });
}

function createUitgever(
  root: string,
  { siteUrl }: Environment,
  map: DataFolder,
  sleutels: Secrets,
  pocketbase: Pocketbase,
  releases: Releases,
  voortgang: Progress,
): Uitgever {
  return new Uitgever({
    root,
    map,
    siteUrl,
    pocketbase: { url: pocketbase.url, wachtwoord: sleutels.dienst },
    opdracht: astroOpdracht(root),
    onVoortgang: (procent, tekst) => voortgang.show(`Site: ${tekst.toLowerCase()}`, procent),
    onLive: (release) => {
      releases.refresh();
      voortgang.done(`Site bijgewerkt (uitgave ${release})`);
    },
    log: voortgang.logAls('publiceren'),
  });
}

async function checkAnswers(url: string): Promise<void> {
  const antwoord = await fetch(url, { signal: AbortSignal.timeout(10_000) });
  await antwoord.body?.cancel();
  if (!antwoord.ok) throw new Error(`${url} antwoordt met ${antwoord.status}.`);
}

function closeServer(server: Server): Promise<void> {
  return new Promise((klaar) => {
    server.close(() => klaar());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 1000).unref();
  });
}
