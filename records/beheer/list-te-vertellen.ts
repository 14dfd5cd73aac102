import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import type { BerichtRij, TerugkoppelingRij } from '#records/beheer/terugkoppelrijen.ts';

/** Somebody who still has to hear what was done, with what is needed to call them. */
export interface TeVertellen {
  /** The line to tick off with `recordTerugkoppeling`. */
  rij: TerugkoppelingRij;
  signaal: { id: string; kenmerk: string; tekst: string; behandelaar: string };
  verbetering: { id: string; kenmerk: string; titel: string; slug: string };
  /** Empty for whoever may not know who said it. */
  melder: { naam: string; telefoon: string; email: string };
  /** The mail that did not do it: `onzeker` and `mislukt` can be sent again with `resendBericht`. Null when there was none. */
  bericht: Pick<BerichtRij, 'id' | 'status' | 'fout'> | null;
}

/** A signal has one melder, by a unique index, so PocketBase gives that one and no list. */
interface Uitgebreid extends TerugkoppelingRij {
  expand?: {
    signaal?: TeVertellen['signaal'] & { expand?: { melders_via_signaal?: TeVertellen['melder'] } };
    verbetering?: TeVertellen['verbetering'];
    berichten_via_terugkoppeling?: NonNullable<TeVertellen['bericht']>[];
  };
}

const dagenOpMail = 3;
const meeste = 500;
/** Also when restoring a backup made it so. */
const onzeker = "berichten_via_terugkoppeling.status ?= 'onzeker'";
const velden = [
  '*',
  'expand.signaal.id,expand.signaal.kenmerk,expand.signaal.tekst,expand.signaal.behandelaar',
  'expand.signaal.expand.melders_via_signaal.naam',
  'expand.signaal.expand.melders_via_signaal.telefoon',
  'expand.signaal.expand.melders_via_signaal.email',
  'expand.verbetering.id,expand.verbetering.kenmerk,expand.verbetering.titel,expand.verbetering.slug',
  'expand.berichten_via_terugkoppeling.id',
  'expand.berichten_via_terugkoppeling.status',
  'expand.berichten_via_terugkoppeling.fout',
];

/**
 * The call list over all entries, who waits longest first: melders without mail, mails that failed or may not have arrived, and mails that
 * have waited for three days. `verbetering` narrows it to one entry.
 */
export function listTeVertellen(client: Client, verbetering = ''): Promise<TeVertellen[] | Probleem> {
  const sinds = new Date(Date.now() - dagenOpMail * 86_400_000);
  const regel = `status = 'te-doen' && (kanaal = '' || created < {:sinds} || ${onzeker})`;
  const rijen = client.collection('terugkoppelingen').getList<Uitgebreid>(1, meeste, {
    filter: client.filter(verbetering === '' ? regel : `${regel} && verbetering = {:verbetering}`, {
      sinds,
      verbetering,
    }),
    sort: 'created',
    expand: 'signaal.melders_via_signaal,verbetering,berichten_via_terugkoppeling',
    fields: velden.join(','),
    skipTotal: true,
  });
  return attempt(rijen.then(({ items }) => items.map(toTeVertellen)));
}

function toTeVertellen({ expand, ...rij }: Uitgebreid): TeVertellen {
  const { expand: bijSignaal, ...signaal } = expand?.signaal ?? {
    id: rij.signaal,
    kenmerk: '',
    tekst: '',
    behandelaar: '',
  };
  return {
    rij,
    signaal,
    verbetering: expand?.verbetering ?? { id: rij.verbetering, kenmerk: '', titel: '', slug: '' },
    melder: bijSignaal?.melders_via_signaal ?? { naam: '', telefoon: '', email: '' },
    bericht: expand?.berichten_via_terugkoppeling?.[0] ?? null,
  };
}
