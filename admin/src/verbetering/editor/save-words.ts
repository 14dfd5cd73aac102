import { formatTijd } from '../../tijd.ts';
import type { SaveState } from './save-queue.ts';

/** The state of saving in a sentence. */
export function describeSave(toestand: SaveState, updated: string): string {
  switch (toestand.soort) {
    case 'rust':
      return updated === '' ? 'Nog niets geschreven' : 'Alles is opgeslagen';
    case 'wacht':
    case 'bezig':
      return 'Wordt opgeslagen…';
    case 'opgeslagen':
      return `Opgeslagen om ${formatTijd(toestand.om)}`;
    case 'botsing':
      return 'Niet opgeslagen: een collega wijzigde hetzelfde. Kies hieronder wat blijft staan.';
    case 'niet-opgeslagen':
      return describeWeigering(toestand.probleem);
  }
}

function describeWeigering({
  status,
  fouten,
  detail,
}: {
  status: number;
  fouten: { melding: string }[];
  detail: string;
}): string {
  if (status === 0) return 'Niet opgeslagen: geen verbinding. Uw tekst blijft hier staan.';
  if (status === 401) return 'Niet opgeslagen: u bent niet meer ingelogd. Uw tekst blijft hier staan.';
  const reden = fouten.length > 0 ? fouten.map((fout) => fout.melding).join(' ') : detail;
  return `Niet opgeslagen: ${reden} Uw tekst blijft hier staan.`;
}
