import { guardRecord } from './guard-record.ts';
import { guardSort } from './guard-sort.ts';
import { closeGaststromen, refuseGaststroom } from './guard-stroom.ts';
import { grootsteBody, limitBody } from './limit-body.ts';
import { cron, hook, middleware, type Registratie } from './registratie.ts';

export const basis: readonly Registratie[] = [
  // Nobody fills the memory with one request, or with streams.
  middleware('limit-body', () => limitBody(grootsteBody)),
  hook('onRealtimeSubscribeRequest', [], refuseGaststroom),
  cron('gaststromen', '* * * * *', closeGaststromen),
  hook('onRecordCreateRequest', [], guardRecord),
  hook('onRecordUpdateRequest', [], guardRecord),
  hook('onRecordsListRequest', [], guardSort),
];
