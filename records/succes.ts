import { ClientResponseError, type SendOptions } from 'pocketbase';

/** What a part of PocketBase answers when it did what was asked. */
const tekens: readonly [RegExp, (data: Record<string, unknown>) => boolean][] = [
  [/\/api\/collections\/[^/]+\/auth-/, ({ token }) => typeof token === 'string' && token !== ''],
  [
    /\/api\/collections\/[^/]+\/records\/?(?:\?|$)/,
    ({ id, items }) => typeof id === 'string' || Array.isArray(items),
  ],
  [/\/api\/collections\/[^/]+\/records\/[^/]+/, ({ id }) => typeof id === 'string'],
];

/** These answer nothing when it is done. */
function mayBeEmpty(url: string, method: string | undefined): boolean {
  return method === 'DELETE' || /\/api\/realtime$/.test(url);
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && Object.keys(data).length > 0;
}

/**
 * True for an answer that PocketBase itself gave and that says that it was done: status 200 with what belongs to that address; a route of ours
 * answers under a header of its own. A page of a proxy, half an answer, none, or another status is no success, whatever it looks like.
 */
export function isSucces(response: Response, data: unknown, method: string | undefined): boolean {
  if (response.status === 204) return mayBeEmpty(response.url, method);
  if (response.status !== 200 || !isObject(data) || ('fouten' in data && 'status' in data)) return false;
  if (/\/api\/luisterloop\//.test(response.url)) return response.headers.has('luisterloop');
  const eigen = tekens.find(([adres]) => adres.test(response.url));
  return eigen === undefined || eigen[1](data);
}

/** A refusal in the words of PocketBase or of a route of ours; a page of a proxy with the same status is none. */
function isWeigering(response: Response, data: unknown): boolean {
  return (
    response.status >= 400 && response.status < 500 && isObject(data) && data['status'] === response.status
  );
}

/**
 * Decides for every client what becomes of an answer: what is neither a clear success nor a refusal that was meant is 503, 'not now'. Given to
 * PocketBase's client as `afterSend`.
 */
export function judgeAntwoord<T>(response: Response, data: T, options?: SendOptions): T {
  if (isSucces(response, data, options?.method) || isWeigering(response, data)) return data;
  throw new ClientResponseError({ url: response.url, status: 503, data: {} });
}
