import type { Server } from 'node:http';
import { join } from 'node:path';
import { buildAdmin } from '#server/build-admin.ts';
import { MailSender } from '#server/mail/sender.ts';
import { ShareImages } from '#server/share-image/share-images.ts';
import { shareImageRoute } from '#server/share-image/route.ts';
import { canWrite, type DataFolder } from '#server/data-folder.ts';
import { readSecrets, type Secrets } from '#server/secret.ts';
import { formRoutes } from '#server/forms/routes.ts';
import { reachableHost, type Environment } from '#server/environment.ts';
import { startPocketbase } from '#server/pocketbase/start-pocketbase.ts';
import type { Pocketbase } from '#server/pocketbase/supervise.ts';
import { pruneReleases } from '#server/publish/swap.ts';
import { Publisher } from '#server/publish/publisher.ts';
import { Renderer } from '#server/render/renderer.ts';
import { prepareSiteCode, type SiteCodeFiles } from '#server/render/site-code.ts';
import { searchRoute } from '#server/search/route.ts';
import { createPortal } from '#server/serve/portal.ts';
import { Releases } from '#server/serve/releases.ts';
import { finishStart, prepareStart, type Account } from '#server/start-file.ts';
import type { Progress } from '#server/progress.ts';
import { previewRoute } from '#server/preview/route.ts';

export interface Luisterloop {
  site: string;
  beheer: string;
  /** Accounts that were made at this start; undefined when the data folder was filled before. */
  accounts: Account[] | undefined;
}

/** How things that were started are stopped again, the last one first. */
export type OnStop = (stop: () => Promise<void>) => void;

/** What every part needs to know. */
interface Context {
  root: string;
  omgeving: Environment;
  map: DataFolder;
  sleutels: Secrets;
  voortgang: Progress;
  onStop: OnStop;
}

/** The public server and what it answers from. */
interface Site {
  releases: Releases;
  renderer: Renderer;
}

/** Starts everything on one machine and resolves when the site and beheer both answer. */
export async function startLuisterloop(
  root: string,
  omgeving: Environment,
  map: DataFolder,
  voortgang: Progress,
  onStop: OnStop,
): Promise<Luisterloop> {
  const context = { root, omgeving, map, sleutels: readSecrets(map), voortgang, onStop };
  void pruneReleases(map.releases);
  const site = await startSite(context);
  const accounts = prepareStart(map, root, { demo: omgeving.demo, wachtwoord: omgeving.demoWachtwoord });
  const beheerKlaar = buildAdmin(root);
  const codeKlaar = prepareSiteCode(root);
  for (const belofte of [beheerKlaar, codeKlaar]) belofte.catch(() => undefined);
  const wek: { publisher?: Publisher } = {};
  const pocketbase = await startPocketbase(root, omgeving, map, {
    log: voortgang.logAls('pocketbase'),
    onAntwoord: () => wek.publisher?.ask(),
  });
  onStop(pocketbase.stop);
  await awaitReady(context, pocketbase, site);
  finishStart(map);
  startMail(context, pocketbase);
  const publisher = createPublisher(context, site, await codeKlaar, pocketbase);
  wek.publisher = publisher;
  const published = publisher.start();
  await Promise.all([beheerKlaar, site.releases.huidig() === undefined ? published : undefined]);
  site.releases.refresh();
  if (site.releases.huidig() === undefined)
    throw new Error('De site kon niet worden gemaakt; de regels hierboven zeggen waarom.');
  const beheer = `http://127.0.0.1:${omgeving.beheerPort}`;
  const hier = `http://${reachableHost(omgeving.host)}:${omgeving.port}`;
  await Promise.all([checkAnswers(`${hier}/healthz`), checkAnswers(`${beheer}/`)]);
  return { site: omgeving.siteUrl, beheer, accounts };
}

/** R12: on a disk that takes nothing PocketBase may not start; a site that can be read is read on until it does. */
async function awaitReady({ map, voortgang }: Context, pocketbase: Pocketbase, site: Site): Promise<void> {
  try {
    await pocketbase.ready;
  } catch (fout) {
    if (site.releases.huidig() === undefined || canWrite(map.pocketbase)) throw fout;
    voortgang.line(
      `De schijf met ${map.pad} is vol of alleen-lezen. De site is te lezen; beheer en formulieren werken weer zodra er ruimte is.`,
    );
    await pocketbase.answers;
  }
}

/** Begins to answer at once: with the release that is there, and with the forms as soon as there is code to render them. */
async function startSite({ root, omgeving, map, sleutels, voortgang, onStop }: Context): Promise<Site> {
  const { siteUrl, beheerPort, vertrouwdeProxies: proxies } = omgeving;
  const kanMailen = omgeving.mailserver !== undefined;
  const releases = new Releases(map.releases);
  const renderer = new Renderer(siteUrl);
  const shareImages = new ShareImages(root, map.deelbeelden);
  const log = voortgang.logAls('site');
  const forms = formRoutes({ map, renderer, sleutels, beheerPort, proxies, kanMailen, log });
  onStop(async () => forms.telling.stop());
  onStop(() => shareImages.stop());
  const zoeken = searchRoute({ renderer, proxies });
  const routes = [
    ...forms.routes,
    zoeken,
    previewRoute(renderer, sleutels.voorbeeld),
    shareImageRoute(shareImages),
  ];
  const portal = createPortal({ releases, siteUrl, routes, assets: () => renderer.assets(), log });
  await listen(portal, omgeving);
  onStop(() => closeServer(portal));
  return { releases, renderer };
}

/** Without a mail server the outbox keeps its mails, where beheer shows them. */
function startMail({ omgeving, map, sleutels, voortgang, onStop }: Context, { url }: Pocketbase): void {
  const { mailserver } = omgeving;
  if (mailserver === undefined) return;
  const pocketbase = { url, wachtwoord: sleutels.dienst };
  const verzender = new MailSender({ server: mailserver, pocketbase, map, log: voortgang.logAls('mail') });
  verzender.start();
  onStop(() => verzender.stop());
}

function createPublisher(
  { root, omgeving, map, sleutels, voortgang, onStop }: Context,
  { releases, renderer }: Site,
  code: SiteCodeFiles,
  { url }: Pocketbase,
): Publisher {
  renderer.use(code);
  const publisher = new Publisher({
    dataDir: map.pad,
    content: join(root, 'content'),
    siteUrl: omgeving.siteUrl,
    code,
    pocketbase: { url, wachtwoord: sleutels.dienst },
    onProgress: (procent, tekst) => voortgang.show(`Site: ${tekst.toLowerCase()}`, procent),
    onLive: (release) => {
      releases.refresh();
      voortgang.done(`Site bijgewerkt (uitgave ${release})`);
    },
    log: voortgang.logAls('publiceren'),
  });
  onStop(() => publisher.stop());
  return publisher;
}

function listen(server: Server, { host, port }: Environment): Promise<void> {
  return new Promise((klaar, fout) => {
    server.once('error', fout);
    server.listen(port, host, klaar);
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
