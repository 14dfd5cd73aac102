import type { Aanleidingen, Loop, OpenActie, Terugkijk } from '#core/agenda/aanleidingen.ts';
import { actiestatussen } from '#core/overleg/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';
import { isOpen } from '#core/overleg/actie.ts';
import { toNederlandseDag } from '#core/tijd/nederlandse-dag.ts';
import { vandaag } from '../basis/vandaag.ts';
import { bronnen } from './bronnen.ts';
import { readRest } from './read-rest.ts';

/** Everything that can bring something onto the agenda of this meeting; nothing is written, and nobody is kept from writing. */
export function readAanleidingen(app: core.App, overleg: core.Record): Aanleidingen {
  return {
    acties: readActies(app),
    rest: readRest(app, overleg),
    vroegsignalen: bronnen.listWaarschuwingen(app),
    lopen: readLopen(app),
    clusters: bronnen.listPatronen(app),
    besluiten: readBesluiten(app, overleg.getString('datum')),
  };
}

/** Rows with the fields of `vorm`, which are texts. */
export function query<T extends { [veld: string]: string | number | boolean }>(
  app: core.App,
  vorm: T,
  sql: string,
  params: { [naam: string]: string } = {},
): T[] {
  const rijen = arrayOf(new DynamicModel({ ...vorm })) as unknown as T[];
  app.db().newQuery(sql).bind(params).all(rijen);
  // A row of the database is asked anew for each field each time; a plain one is not.
  const velden = Object.keys(vorm);
  return rijen.map((rij) => Object.fromEntries(velden.map((veld) => [veld, rij[veld]])) as T);
}

function readActies(app: core.App): OpenActie[] {
  const open = actiestatussen.filter(isOpen).map((status) => `'${status}'`);
  return query(
    app,
    { id: '', eigenaar: '', deadline: '', reeks: '' },
    `SELECT a.id, a.eigenaar, a.deadline, coalesce(br.id, pr.id, '') AS reeks FROM acties a
       LEFT JOIN besluiten b ON b.id = a.besluit LEFT JOIN overleggen bo ON bo.id = b.overleg
       LEFT JOIN overlegreeksen br ON br.id = bo.reeks AND br.soort = 'gepland'
       LEFT JOIN agendapunten p ON p.id = a.agendapunt LEFT JOIN overleggen po ON po.id = p.overleg
       LEFT JOIN overlegreeksen pr ON pr.id = po.reeks AND pr.soort = 'gepland'
     WHERE a.status IN (${open.join(', ')})`,
  );
}

const loopvorm = {
  id: '',
  titel: '',
  meting: '',
  fase: '',
  mist: '',
  uitkomst: '',
  ingangsmaand: '',
  reeks: '',
};

/** R4: what a loop misses stands on it already (loop/update-loop.ts); so does what the effect check proposed. */
function readLopen(app: core.App): Loop[] {
  const rijen = query(
    app,
    loopvorm,
    `SELECT v.id, v.titel, v.effectVoorstel AS meting, v.fase, coalesce(v.mist, '') AS mist, v.uitkomst, v.ingangsmaand,
       coalesce((SELECT r.id FROM besluiten b JOIN overleggen o ON o.id = b.overleg
         JOIN overlegreeksen r ON r.id = o.reeks AND r.soort = 'gepland'
         WHERE b.verbetering = v.id ORDER BY b.op DESC LIMIT 1), '') AS reeks
     FROM verbeteringen v WHERE CASE WHEN v.fase = 'gesloten' THEN v.effectVoorstel != ''
       ELSE json_type(v.mist) = 'array' AND (json_array_length(v.mist) <= 1 OR v.mist LIKE '%"r4-nee-zonder-antwoord"%') END`,
  );
  const maand = vandaag().slice(0, 7);
  return rijen.map(({ id, titel, meting, fase, mist, uitkomst, ingangsmaand, reeks }) => {
    const heropenen = fase === 'gesloten';
    const wacht = uitkomst === 'gepland' && ingangsmaand > maand;
    const issues = heropenen || wacht ? null : (JSON.parse(mist) as Issue[]);
    return { id, titel: titel || 'Nog zonder titel', meting, reeks, heropenen, mist: issues };
  });
}

/** Besluiten that still stand, whose day of looking back has come by then and that no meeting looked back on. */
function readBesluiten(app: core.App, datum: string): Terugkijk[] {
  const vorm = { id: '', titel: '', verbetering: '', besloten: '', terugkijkOp: '', reeks: '' };
  const rijen = query(
    app,
    vorm,
    `SELECT b.id, coalesce(nullif(v.titel, ''), substr(b.tekst, 1, 200)) AS titel, b.verbetering, b.op AS besloten, b.terugkijkOp,
       coalesce(r.id, '') AS reeks
     FROM besluiten b JOIN overleggen o ON o.id = b.overleg
       LEFT JOIN overlegreeksen r ON r.id = o.reeks AND r.soort = 'gepland'
       LEFT JOIN verbeteringen v ON v.id = b.verbetering
     WHERE b.terugkijkOp != '' AND b.terugkijkOp <= {:datum} AND b.intrekking = false
       AND NOT EXISTS (SELECT 1 FROM besluiten n WHERE n.vervangt = b.id AND n.vervangt != '')
       AND NOT EXISTS (SELECT 1 FROM agendapunten p WHERE p.sleutel = 'besluit:' || b.id AND p.sleutel != ''
         AND p.uitkomst IN ('besproken', 'vervallen'))`,
    { datum },
  );
  return rijen.map((rij) => ({ ...rij, besloten: toNederlandseDag(rij.besloten) }));
}
