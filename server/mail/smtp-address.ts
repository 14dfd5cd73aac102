/** A mail server as SMTP_URL names it. */
export interface MailServer {
  host: string;
  port: number;
  /** TLS from the first byte (smtps); otherwise STARTTLS where the server offers it. */
  secure: boolean;
  /** With a password nothing is said before the connection is encrypted. */
  aanmelding: { user: string; pass: string } | undefined;
}

const standaardpoorten = { 'smtp:': 587, 'smtps:': 465 } as const;

/** Reads smtp://name:password@server:port or smtps://…; undefined when it is no such address. */
export function readSmtpAddress(adres: string): MailServer | undefined {
  if (!URL.canParse(adres)) return undefined;
  const url = new URL(adres);
  const { protocol, hostname, username, password } = url;
  if (protocol !== 'smtp:' && protocol !== 'smtps:') return undefined;
  const rest = `${url.pathname.replace(/^\/$/, '')}${url.search}${url.hash}`;
  if (hostname === '' || rest !== '' || (username === '') !== (password === '')) return undefined;
  try {
    const aanmelding = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
    return {
      host: decodeURIComponent(hostname).replace(/^\[|\]$/g, ''),
      port: url.port === '' ? standaardpoorten[protocol] : Number(url.port),
      secure: protocol === 'smtps:',
      aanmelding: username === '' ? undefined : aanmelding,
    };
  } catch {
    return undefined;
  }
}
