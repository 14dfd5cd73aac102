import type { Api, Json } from '#tests/support/api.ts';
import { loginSuperuser } from '#tests/support/login-superuser.ts';

type Bewaar = (collection: string, velden: object, id?: string) => Promise<Json>;

/** Makes records, or changes the one with this id, that only the server does, past its rules and by its hooks; the answer is the record. */
export async function makeRecords(api: Api): Promise<Bewaar> {
  const authorization = await loginSuperuser(api.pb);
  return async (collection, velden, id = '') => {
    const antwoord = await fetch(`${api.pb.url}/api/collections/${collection}/records${id && `/${id}`}`, {
      method: id === '' ? 'POST' : 'PATCH',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(velden),
    });
    const body = (await antwoord.json()) as Json;
    if (antwoord.status !== 200) throw new Error(`${collection} not made: ${JSON.stringify(body)}`);
    return body;
  };
}

/** A series that meets. */
export const reeks = { naam: 'Verbeteroverleg', soort: 'gepland', ritmeWeken: 2, actief: true, versie: 1 };

/** A meeting of it, of three quarters of an hour, for a long time to come. */
export function overleg(reeksId: string, over: object = {}): object {
  return {
    reeks: reeksId,
    datum: '2099-01-06',
    tijd: '13:30',
    minuten: 45,
    status: 'concept',
    versie: 1,
    ...over,
  };
}
