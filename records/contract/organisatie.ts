/** How the machine is; 503 when nothing can be written. */
export interface Gezondheid {
  status: 'gezond' | 'ziek';
  schrijven: 'gelukt' | 'mislukt';
  /** How long the oldest mail has waited; 0 when none does, and growing while there is no mail server. */
  oudstePostMinuten?: number;
  /** For how long something waits to be done that belongs to what was saved, as words that have to go; more than a few means that it fails. */
  oudsteNawerkMinuten?: number;
}

export interface Organisatieroutes {
  /** Deep health: a write goes through to the disk. */
  'GET /gezondheid': { request: null; answer: Gezondheid };
}
