type Body = { [veld: string]: unknown };

const langste = 20_000;

/** A text of a request without blanks around it; '' when it is none. Nothing longer than the database takes comes through. */
export function readVeld(body: Body, veld: string): string {
  const waarde = body[veld];
  return typeof waarde === 'string' ? waarde.slice(0, langste) : '';
}
