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

/** Renders these addresses into the folder; `onPage` hears how many are done. */
export async function renderInto(
  { site, uitgave, siteUrl, folder }: RenderWork,
  addresses: readonly Address[],
  onPage: (gedaan: number) => void,
): Promise<void> {
  for (const [i, { pad }] of addresses.entries()) {
    await folder.put(fileOf(pad), await renderPage(site, new URL(pad, siteUrl), uitgave));
    onPage(i + 1);
  }
}

async function renderPage(site: SiteCode, url: URL, uitgave: OpenUitgave): Promise<Uint8Array<ArrayBuffer>> {
  let antwoord;
  try {
    antwoord = await site.render(url, { uitgave });
    if (!antwoord.ok && url.pathname !== '/404/') throw new Error(`status ${antwoord.status}`);
    return new Uint8Array(await antwoord.arrayBuffer());
  } catch (fout) {
    const reden = fout instanceof Error ? fout.message : String(fout);
    throw new RenderFailed(`De pagina ${decodeURI(url.pathname)} kon niet worden gemaakt. ${reden}`, {
      cause: fout,
    });
  }
}
