import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * The idempotency key in a form: 144 random bits, when it was given out, and a seal, so that only keys of this portal count and a
 * form that comes back faster than anybody can type is known.
 */
export class FormKeys {
  readonly #geheim: string;

  constructor(sleutel: string) {
    this.#geheim = createHmac('sha256', sleutel).update('formulier').digest('hex');
  }

  make(nu = Date.now()): string {
    const inhoud = `${randomBytes(18).toString('base64url')}.${nu.toString(36)}`;
    return `${inhoud}.${this.#seal(inhoud)}`;
  }

  /** When the key was given out (ms), or null when it is none of ours. */
  read(sleutel: string): number | null {
    const punt = sleutel.lastIndexOf('.');
    const inhoud = sleutel.slice(0, Math.max(0, punt));
    const gegeven = Buffer.from(sleutel.slice(punt + 1));
    const verwacht = Buffer.from(this.#seal(inhoud));
    if (gegeven.length !== verwacht.length || !timingSafeEqual(gegeven, verwacht)) return null;
    return parseInt(inhoud.split('.')[1] ?? '', 36);
  }

  #seal(inhoud: string): string {
    return createHmac('sha256', this.#geheim).update(inhoud).digest('base64url').slice(0, 22);
  }
}
