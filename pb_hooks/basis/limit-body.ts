import { answerProbleem, buildProbleem } from './probleem.ts';

const grootste = 1024 * 1024;
/** Where one machine or its administrator sends more; these have a limit of their own. */
const ruimer = ['/api/luisterloop/v1/importen/', '/api/backups', '/api/settings', '/api/collections/import'];

/**
 * Refuses large bodies before they are read: PocketBase takes 32 MB from anyone and holds them several times over. A body of unknown
 * length is refused as well; no browser sends one.
 */
export function limitBody(e: core.RequestEvent): void {
  const { contentLength, url } = e.request!;
  const pad = url!.path;
  if ((contentLength >= 0 && contentLength <= grootste) || ruimer.some((begin) => pad.startsWith(begin))) {
    return e.next();
  }
  // What still comes of this body is not the next request.
  e.response!.header().set('Connection', 'close');
  answerProbleem(e, buildProbleem(413, [{ path: '', code: 'verzoek-te-groot' }]));
}
