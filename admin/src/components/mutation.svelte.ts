import { isProbleem, type Probleem } from '#records/probleem.ts';
import { formatNu } from '../tijd.ts';

/** What the mutations of one screen share: one runs at a time, and afterwards the screen asks how everything stands. */
export class MutationScope {
  /** The one that runs now. */
  current: Mutation | null = $state.raw(null);
  /** The one that began last; the others have nothing to say any more. */
  latest: Mutation | null = $state.raw(null);
  /** Also after a refusal: mostly a colleague was first, and then the screen has to show what they did. */
  readonly refresh: () => Promise<void>;
  readonly say: (text: string) => void;

  constructor(refresh: () => Promise<void>, say: (text: string) => void) {
    this.refresh = refresh;
    this.say = say;
  }
}

/** A change that somebody asks of the server: under way, refused and why, or done with what is said about it. */
export class Mutation {
  problem: Probleem | null = $state.raw(null);
  saving = $state(false);
  readonly #scope: MutationScope | undefined;
  #said = $state('');

  constructor(scope?: MutationScope) {
    this.#scope = scope;
  }

  /** True while nothing else can begin here. */
  get busy(): boolean {
    return this.saving || Boolean(this.#scope?.current);
  }

  /** What worked, in a sentence; '' until then. */
  get said(): string {
    return this.#scope && this.#scope.latest !== this ? '' : this.#said;
  }

  /** What the server answered, or null when it was not done: refused, something else is under way, or `call` itself answers null. */
  async run<T>(
    call: () => Promise<T | Probleem | null>,
    said: string | ((answer: T) => string) = () => `Opgeslagen om ${formatNu()}`,
  ): Promise<T | null> {
    if (this.busy) return null;
    this.#begin();
    const answer = await call();
    await this.#scope?.refresh();
    this.saving = false;
    if (this.#scope) this.#scope.current = null;
    if (isProbleem(answer)) this.problem = answer;
    if (answer === null || isProbleem(answer)) return null;
    this.#said = typeof said === 'string' ? said : said(answer);
    this.#scope?.say(this.#said);
    return answer;
  }

  #begin(): void {
    this.saving = true;
    this.problem = null;
    this.#said = '';
    if (this.#scope) this.#scope.current = this.#scope.latest = this;
  }
}
