/** Says short messages aloud to screen readers; what matters also stands somewhere on the screen. */
export class Announcer {
  tekst = $state('');

  /** Repeats a message that was just said too: a trailing space makes it new. */
  zeg(tekst: string): void {
    this.tekst = this.tekst === tekst ? `${tekst} ` : tekst;
  }
}
