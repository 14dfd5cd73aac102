import { once } from 'node:events';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { findPort } from '#tests/support/find-port.ts';

/**
 * What the mail server does: `normaal`, says nothing when somebody connects (`zwijgt`), never answers after the last byte, with (`hangt-na`) or
 * without keeping the mail (`hangt-weg`), refuses for now (`later`) or for good (`nee`) or the sender (`beleid`), and breaks the line before
 * the mail comes in (`breekt`) or right after it kept it (`breekt-na`).
 */
export type Gedrag =
  'normaal' | 'zwijgt' | 'hangt-na' | 'hangt-weg' | 'later' | 'nee' | 'beleid' | 'breekt' | 'breekt-na';

/** A mail that the server kept. */
export interface Ontvangen {
  /** The addresses of the envelope, which is where it goes. */
  aan: string[];
  ruw: string;
  brief: ParsedMail;
}

/** When the recipient is named, when the body begins to come in (before its last byte), when a mail was kept (before the answer). */
export type Moment = 'adres' | 'begin' | 'ontvangst';
type Doe = (aan: string) => void | Promise<void>;

export interface TestMailserver {
  url: string;
  post: Ontvangen[];
  /** Changes what it does from the next connection or mail on; a function decides by the recipient. */
  doet: (gedrag: Gedrag | ((aan: string) => Gedrag)) => void;
  /** Called at a moment of each mail from now on; an address or a kept mail is answered once it is done. */
  bij: (moment: Moment, doe: Doe) => void;
  /** Connections so far. */
  verbindingen: () => number;
  /** Stops listening, as a server that is down. */
  down: () => Promise<void>;
  up: () => Promise<void>;
  stop: () => Promise<void>;
}

const smtpfout = (responseCode: number, tekst: string): Error =>
  Object.assign(new Error(tekst), { responseCode });

const nothing: Doe = () => undefined;

/** A real SMTP server on a port of its own. */
export async function startMailserver(): Promise<TestMailserver> {
  const port = await findPort();
  const post: Ontvangen[] = [];
  let kies: (aan: string) => Gedrag = () => 'normaal';
  const doen: Record<Moment, Doe> = { adres: nothing, begin: nothing, ontvangst: nothing };
  let verbindingen = 0;
  let server: SMTPServer;

  const keep = async (session: SMTPServerSession, ruw: string): Promise<void> => {
    const aan = session.envelope.rcptTo.map(({ address }) => address);
    post.push({ aan, ruw, brief: await simpleParser(ruw) });
    await doen.ontvangst(aan[0] ?? '');
  };
  const breek = (session: SMTPServerSession): void => {
    for (const verbinding of server.connections as Iterable<{
      session: SMTPServerSession;
      _socket: { destroy: () => void };
    }>) {
      if (verbinding.session === session) verbinding._socket.destroy();
    }
  };
  const maak = (): SMTPServer =>
    new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      closeTimeout: 100,
      onConnect: (_session, klaar) => {
        verbindingen += 1;
        if (kies('') !== 'zwijgt') klaar();
      },
      onRcptTo: ({ address }, _session, klaar) => {
        const gedrag = kies(address);
        if (gedrag === 'later') klaar(smtpfout(451, `4.3.0 <${address}> later`));
        else if (gedrag === 'nee') klaar(smtpfout(550, `5.1.1 <${address}> does not live here`));
        else if (gedrag === 'beleid') klaar(smtpfout(550, `5.7.1 <${address}> relaying denied`));
        else void Promise.resolve(doen.adres(address)).then(() => klaar());
      },
      onData: (stroom, session, klaar) => {
        const aan = session.envelope.rcptTo[0]?.address ?? '';
        const gedrag = kies(aan);
        const stukken: Buffer[] = [];
        stroom.once('data', () => void doen.begin(aan));
        if (gedrag === 'breekt') breek(session);
        stroom.on('data', (stuk: Buffer) => stukken.push(stuk));
        stroom.on('end', () => {
          if (gedrag === 'hangt-weg' || gedrag === 'breekt') return;
          void keep(session, Buffer.concat(stukken).toString('utf8')).then(() => {
            if (gedrag === 'breekt-na') breek(session);
            else if (gedrag !== 'hangt-na') klaar();
          });
        });
      },
    });
  const up = async (): Promise<void> => {
    server = maak();
    // a sender that is killed leaves its connections broken
    server.on('error', () => undefined);
    const luisteraar = server.listen(port, '127.0.0.1');
    await once(luisteraar, 'listening');
  };
  const down = (): Promise<void> => new Promise((klaar) => server.close(() => klaar()));
  await up();
  return {
    url: `smtp://127.0.0.1:${port}`,
    post,
    doet: (gedrag) => (kies = typeof gedrag === 'function' ? gedrag : () => gedrag),
    bij: (moment, doe) => (doen[moment] = doe),
    verbindingen: () => verbindingen,
    down,
    up,
    stop: down,
  };
}
