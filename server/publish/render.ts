import type { SiteCode } from '#site/code/site-code.ts';
import type { Address } from '#site/uitgave/address.ts';
import type { OpenUitgave } from '#site/uitgave/open-uitgave.ts';
import { fileOf } from '#server/publish/plan.ts';
import type { ReleaseFolder } from '#server/publish/release-folder.ts';

/** A page could not be made; the message says which and why. */
export class RenderFailed extends Error {
  override name = 'RenderFailed';
}

export interface RenderWork {
  site: SiteCode;
  uitgave: OpenUitgave;
  siteUrl: string;
  folder: ReleaseFolder;
}

/** Renders these addresses into the folder. Returns how many differ from what stood there; `onPage` hears how many are done. */
export async function renderInto(
  { site, uitgave, siteUrl, folder }: RenderWork,
  addresses: readonly Address[],
  onPage: (gedaan: number) => void,
): Promise<number> {
  let anders = 0;
  for (const [i, { pad }] of addresses.entries()) {
    const inhoud = await renderPage(site, new URL(pad, siteUrl), uitgave);
    if (await folder.put(fileOf(pad), inhoud)) anders += 1;
    onPage(i + 1);
  }
  return anders;
}

async function renderPage(site: SiteCode, url: URL, uitgave: OpenUitgave): Promise<Buffer> {
  let antwoord;
  try {
    antwoord = await site.render(url, { uitgave });
    if (!antwoord.ok && url.pathname !== '/404/') throw new Error(`status ${antwoord.status}`);
    return Buffer.from(await antwoord.arrayBuffer());
  } catch (fout) {
    const reden = fout instanceof Error ? fout.message : String(fout);
    throw new RenderFailed(`De pagina ${decodeURI(url.pathname)} kon niet worden gemaakt. ${reden}`, {
      cause: fout,
    });
  }
}
