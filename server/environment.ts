import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { isAbsolute, resolve } from 'node:path';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { readSmtpAddress, type MailServer } from '#server/mail/smtp-address.ts';

const poort = (naam: string, standaard: string) =>
  z
    .string()
    .default(standaard)
    .refine((waarde) => /^\d{1,5}$/.test(waarde) && Number(waarde) >= 1 && Number(waarde) <= 65535, {
      error: (issue) => `${naam} moet een poortnummer van 1 tot 65535 zijn, niet '${String(issue.input)}'.`,
    })
    .transform(Number);

const isOrigin = (waarde: string): boolean =>
  /^https?:\/\//.test(waarde) && URL.canParse(waarde) && new URL(waarde).origin === waarde.replace(/\/$/, '');

const schema = z.object({
  HOST: z
    .string()
    .default('127.0.0.1')
    .refine((waarde) => /^[A-Za-z0-9.:_-]+$/.test(waarde), {
      error: (issue) =>
        `HOST moet een adres zijn waarop de site luistert, bijvoorbeeld 127.0.0.1 of 0.0.0.0, niet '${String(issue.input)}'.`,
    }),
  PORT: poort('PORT', '4321'),
  BEHEER_PORT: poort('BEHEER_PORT', '8090'),
  SITE_URL: z
    .string()
    .optional()
    .refine((waarde) => waarde === undefined || isOrigin(waarde), {
      error: (issue) =>
        `SITE_URL moet het adres van de site zijn zonder pad erachter, bijvoorbeeld https://verbetert.voorbeeld.nl, niet '${String(issue.input)}'.`,
    }),
  DATA_DIR: z
    .string()
    .min(1, { error: 'DATA_DIR mag niet leeg zijn: noem de map voor de gegevens.' })
    .default('./pb_data'),
  DEMO: z
    .enum(['0', '1'], { error: (issue) => `DEMO moet 0 of 1 zijn, niet '${String(issue.input)}'.` })
    .optional(),
  DEMO_WACHTWOORD: z
    .string()
    .min(12, { error: 'DEMO_WACHTWOORD moet ten minste 12 tekens hebben.' })
    .max(70, { error: 'DEMO_WACHTWOORD mag ten hoogste 70 tekens hebben.' })
    .optional(),
  SMTP_URL: z
    .string()
    .optional()
    .refine((waarde) => waarde === undefined || readSmtpAddress(waarde) !== undefined, {
      error:
        'SMTP_URL moet beginnen met smtp:// of smtps:// en een servernaam hebben, bijvoorbeeld smtps://naam:wachtwoord@mail.voorbeeld.nl:465.',
    })
    .transform((waarde) => (waarde === undefined ? undefined : readSmtpAddress(waarde))),
  POCKETBASE_BIN: z
    .string()
    .optional()
    .refine((waarde) => waarde === undefined || existsSync(waarde), {
      error: (issue) => `POCKETBASE_BIN wijst naar een bestand dat er niet is: '${String(issue.input)}'.`,
    }),
  VERTROUWDE_PROXY: z
    .string()
    .default('')
    .transform((waarde) => waarde.split(/[\s,]+/).filter((adres) => adres !== ''))
    .refine((adressen) => adressen.every((adres) => isIP(adres) !== 0 || ipaddr.isValidCIDR(adres)), {
      error: (issue) =>
        `VERTROUWDE_PROXY moet een lijst van IP-adressen zijn, of van reeksen zoals 10.0.0.0/8, met komma’s ertussen, niet '${String(issue.input)}'.`,
    }),
  NODE_ENV: z
    .enum(['production', 'development', 'test'], {
      error: (issue) => `NODE_ENV moet production, development of test zijn, niet '${String(issue.input)}'.`,
    })
    .optional(),
});

/** The environment as the server uses it, with the defaults of the contract filled in. */
export interface Environment {
  host: string;
  port: number;
  beheerPort: number;
  /** Origin without a slash at the end. */
  siteUrl: string;
  /** Absolute path. */
  dataDir: string;
  demo: boolean;
  demoWachtwoord: string | undefined;
  /** Undefined: mail stays in the outbox. */
  mailserver: MailServer | undefined;
  pocketbaseBin: string | undefined;
  /** Addresses or CIDR ranges of the proxies whose word about a visitor's address counts. */
  vertrouwdeProxies: string[];
  productie: boolean;
}

/** Reads the environment; wrong values come back as one Dutch sentence each, all at once. An empty variable counts as not set. */
export function readEnvironment(
  env: Record<string, string | undefined>,
  root: string,
): { omgeving: Environment } | { fouten: string[] } {
  const gezet = Object.fromEntries(
    Object.entries(env).filter(([, waarde]) => waarde !== undefined && waarde !== ''),
  );
  const uitkomst = schema.safeParse(gezet);
  if (!uitkomst.success) return { fouten: uitkomst.error.issues.map((issue) => issue.message) };
  const e = uitkomst.data;
  if (e.PORT === e.BEHEER_PORT) {
    return { fouten: [`PORT en BEHEER_PORT zijn allebei ${e.PORT}: kies twee verschillende poorten.`] };
  }
  const productie = e.NODE_ENV === 'production';
  return {
    omgeving: {
      host: e.HOST,
      port: e.PORT,
      beheerPort: e.BEHEER_PORT,
      siteUrl: (e.SITE_URL ?? `http://${reachableHost(e.HOST)}:${e.PORT}`).replace(/\/$/, ''),
      dataDir: isAbsolute(e.DATA_DIR) ? e.DATA_DIR : resolve(root, e.DATA_DIR),
      demo: e.DEMO === undefined ? !productie : e.DEMO === '1',
      demoWachtwoord: e.DEMO_WACHTWOORD,
      mailserver: e.SMTP_URL,
      pocketbaseBin: e.POCKETBASE_BIN === undefined ? undefined : resolve(e.POCKETBASE_BIN),
      vertrouwdeProxies: e.VERTROUWDE_PROXY,
      productie,
    },
  };
}

/** The address under which this machine reaches a server that listens on `host`. */
export function reachableHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
