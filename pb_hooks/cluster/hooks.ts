import { coordinatierollen, overzichtsrollen } from '#core/basis/rollen.ts';
import { cron, route, type Registratie } from '../basis/registratie.ts';
import { getClusters } from './get-clusters.ts';
import { runClusters } from './group-signalen.ts';
import { runSamengroeien } from './grow-together.ts';
import { postNaam, postSamenvoeging, postSplitsing, postVerbetering } from './post-cluster.ts';

export const cluster: readonly Registratie[] = [
  cron('clusters', '* * * * *', runClusters),
  cron('samengroeien', '33 3 * * *', runSamengroeien),
  route('GET /clusters', overzichtsrollen, getClusters),
  route('POST /clusters/{id}/namen', coordinatierollen, postNaam),
  route('POST /clusters/{id}/samenvoegingen', coordinatierollen, postSamenvoeging),
  route('POST /clusters/{id}/splitsingen', coordinatierollen, postSplitsing),
  route('POST /clusters/{id}/verbeteringen', coordinatierollen, postVerbetering),
];
