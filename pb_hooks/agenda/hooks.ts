import { leesrollen } from '#core/basis/rollen.ts';
import { cron, hook, route, type Registratie } from '../basis/registratie.ts';
import { getDagstart } from './get-dagstart.ts';
import { postAgendapunt } from './post-agendapunt.ts';
import { postPuntwijziging } from './post-puntwijziging.ts';
import { postVerversing } from './post-verversing.ts';
import { postVolgorde } from './post-volgorde.ts';
import { askNaOverleg, runAgenda } from './write-volgende.ts';

export const agenda: readonly Registratie[] = [
  // Nobody types an agenda: whenever another meeting is next, and each morning, it is worked out.
  hook('onRecordCreate', ['overleggen'], askNaOverleg),
  hook('onRecordUpdate', ['overleggen'], askNaOverleg),
  cron('agenda', '0 5 * * *', runAgenda),
  // What people put on it and change of it, until the meeting begins.
  route('POST /overleggen/{id}/agendapunten', leesrollen, postAgendapunt),
  route('POST /overleggen/{id}/verversingen', leesrollen, postVerversing),
  route('POST /overleggen/{id}/volgordes', leesrollen, postVolgorde),
  route('POST /agendapunten/{id}/wijzigingen', leesrollen, postPuntwijziging),
  // What the day of a team begins with.
  route('GET /dagstart', leesrollen, getDagstart),
];
