/** How the machine is; 503 when nothing can be written. */
export interface Gezondheid {
  status: 'gezond' | 'ziek';
  schrijven: 'gelukt' | 'mislukt';
  /** How long the oldest mail has waited; 0 when none does, and growing while there is no mail server. */
  oudstePostMinuten?: number;
}

export interface Organisatieroutes {
  /** Deep health: a write goes through to the disk. */
  'GET /gezondheid': { request: null; answer: Gezondheid };
}
