import { answerProbleem, buildProbleem } from './probleem.ts';

/** What SQLite and the system below it say when a disk is full, read-only or broken, or the database is held by another. */
const storingen =
  /SQLITE_|database (?:is locked|table is locked|or disk is full|disk image)|disk I\/O|SQL logic error|no such (?:table|column)|readonly database|read-only|no space left|unable to open database|too many open files/i;

/**
 * Around a record request and a route: a failure that is ours (a full or read-only disk, a locked database, a throw in a hook) is 503 'not now'.
 * PocketBase itself calls it a mistake of whoever asked (400).
 */
export function orStoring<E extends core.RequestEvent>(e: E, work: (e: E) => void): void {
  try {
    work(e);
  } catch (error) {
    if (!isStoring(error)) throw error;
    e.app.logger().error('storing', 'waarom', describe(error).slice(0, 500));
    answerProbleem(e, buildProbleem(503, [{ path: '', code: 'nu-niet' }]));
  }
}

export function nextOrStoring(e: core.RecordRequestEvent): void {
  orStoring(e, () => e.next());
}

/** An error of Go as the VM shows it; an ApiError keeps what caused it apart. */
interface Gofout {
  status?: number;
  rawData?: () => unknown;
}

function readGofout(error: unknown): Gofout {
  return ((error as { value?: unknown }).value ?? {}) as Gofout;
}

function describe(error: unknown): string {
  const { rawData } = readGofout(error);
  return `${String(error)} ${rawData === undefined ? '' : String(readGofout(error).rawData?.() ?? '')}`;
}

/** A throw of a script is an error of that language, or says where in which script; what PocketBase refuses is neither. */
function isThrow(error: unknown): boolean {
  // It comes from another VM, so it is no instance of the Error here.
  if ((error as { value?: unknown }).value === undefined && /^\w*Error: /.test(String(error))) return true;
  return /\w*Error: [^\n]*\n\s*at [^\n]*\.js:\d/.test(describe(error));
}

function isStoring(error: unknown): boolean {
  return isThrow(error) || storingen.test(describe(error));
}
