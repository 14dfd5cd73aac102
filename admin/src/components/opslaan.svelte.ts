import { isProbleem, type Probleem } from '#records/probleem.ts';
import { formatNu } from '../tijd.ts';

/** One form with a save button: what went wrong per field, or that it worked and when. */
export class Opslaan {
  bezig = $state(false);
  gelukt = $state('');
  probleem: Probleem | null = $state.raw(null);

  /** Runs a save and keeps its outcome; the saved value, or null when it was refused. */
  async run<T>(save: Promise<T | Probleem>): Promise<T | null> {
    this.bezig = true;
    this.gelukt = '';
    this.probleem = null;
    const antwoord = await save;
    this.bezig = false;
    if (isProbleem(antwoord)) {
      this.probleem = antwoord;
      return null;
    }
    this.gelukt = `Opgeslagen om ${formatNu()}`;
    return antwoord;
  }

  /** True when somebody else saved in between. */
  get verouderd(): boolean {
    return this.probleem?.fouten.some((fout) => fout.code === 'versie-verouderd') ?? false;
  }

  /** The sentences about one field. */
  fouten(pad: string): string[] {
    return this.probleem?.fouten.filter((fout) => fout.pad === pad).map((fout) => fout.melding) ?? [];
  }
}
