import { nextOrStoring } from './answer-storing.ts';
import { guardRecord } from './guard-record.ts';
import { guardVraag, refuseStroomkeuze } from './guard-vraag.ts';
import { closeGaststromen, refuseGaststroom } from './guard-stroom.ts';
import { grootsteBody, limitBody } from './limit-body.ts';
import { keepHeel, metWoorden } from './verborgen.ts';
import { refuseOnbekend } from './refuse-onbekend.ts';
import { runBlijvenLiggen, runNaVastleggen } from './nawerk.ts';
import { cron, hook, middleware, server, type Registratie } from './registratie.ts';

export const basis: readonly Registratie[] = [
  // Nobody fills the memory with one request, or with streams.
  middleware('limit-body', () => limitBody(grootsteBody)),
  // What is left of a body that was refused would be read as the next request on the same connection.
  server('een-verzoek-per-verbinding', (server) => server.setKeepAlivesEnabled(false)),
  hook('onRealtimeSubscribeRequest', [], refuseGaststroom),
  hook('onRealtimeSubscribeRequest', [], refuseStroomkeuze),
  cron('gaststromen', '* * * * *', closeGaststromen),
  // What goes wrong on our side is no mistake of whoever asked; first, so that it is around the others.
  hook('onRecordCreateRequest', [], nextOrStoring),
  hook('onRecordUpdateRequest', [], nextOrStoring),
  hook('onRecordDeleteRequest', [], nextOrStoring),
  // What a collection does not know is refused by name, before its own hooks.
  hook('onRecordCreateRequest', [], refuseOnbekend),
  hook('onRecordUpdateRequest', [], refuseOnbekend),
  hook('onRecordCreateRequest', [], guardRecord),
  hook('onRecordUpdateRequest', [], guardRecord),
  hook('onRecordsListRequest', [], guardVraag),
  // R1: numbers and addresses that citizens typed are shown to staff on asking only.
  hook('onRecordCreate', metWoorden, keepHeel),
  hook('onRecordUpdate', metWoorden, keepHeel),
  // What is left to do once something is saved (nawerk.ts).
  hook('onRecordAfterCreateSuccess', ['nawerk'], runNaVastleggen),
  cron('nawerk', '* * * * *', runBlijvenLiggen),
];
