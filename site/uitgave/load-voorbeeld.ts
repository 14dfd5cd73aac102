import { z } from 'zod';
import { readStand } from '#core/publicatie/als-nu.ts';
import { buildSchil } from '#site/uitgave/build-schil.ts';
import { buildVerbeteringPagina, type VerbeteringPagina } from '#site/uitgave/load-verbetering.ts';
import { inhoudSchema, organisatieSchema, themaSchema } from '#site/uitgave/schema.ts';

const leeg = {
  kenmerk: 'V-0000-0000',
  slug: 'voorbeeld',
  titel: '',
  vraag: '',
  vraagSoort: 'samengevat',
  verbetering: '',
  uitkomst: 'doorgevoerd',
  reden: '',
  uitleg: '',
  ingangsmaand: '',
  themas: [],
  levensgebeurtenis: '',
  trefwoorden: [],
  aantalSignalen: 0,
  fase: 'gehoord',
  loop: [],
} as const;

/** A draft: whatever is missing, null or not (yet) a known value counts as empty. */
const conceptSchema = z.record(z.string(), z.unknown()).transform((concept) => {
  const velden = Object.entries(inhoudSchema.shape).map(([naam, schema]) => {
    const gelezen = schema.safeParse(concept[naam]);
    return [naam, gelezen.success && concept[naam] !== '' ? gelezen.data : leeg[naam as keyof typeof leeg]];
  });
  return inhoudSchema.extend({ titel: z.string() }).parse(Object.fromEntries(velden));
});

const aanvraagSchema = z.object({
  inhoud: conceptSchema,
  organisatie: organisatieSchema,
  themas: z.array(themaSchema),
});

/** The page of a draft as the site would show it today, or null when the request is not one. `vandaag` is YYYY-MM-DD. */
export function loadVoorbeeld(aanvraag: unknown, vandaag: string): VerbeteringPagina | null {
  const gelezen = aanvraagSchema.safeParse(aanvraag);
  if (!gelezen.success) return null;
  const { inhoud, organisatie, themas } = gelezen.data;
  const kanNiet = inhoud.uitkomst === 'kan-niet';
  const getoond = {
    ...inhoud,
    stand: readStand(inhoud, vandaag.slice(0, 7)),
    titel: inhoud.titel || 'Hier komt de titel',
    vraag: inhoud.vraag || 'Hier komt de vraag.',
    verbetering: kanNiet ? '' : inhoud.verbetering || 'Hier komt de verbetering.',
    reden: kanNiet ? inhoud.reden : ('' as const),
    uitleg: kanNiet ? inhoud.uitleg || 'Hier komt de uitleg.' : '',
  };
  return buildVerbeteringPagina(
    { versie: 1, inhoud: getoond, gepubliceerdOp: vandaag },
    buildSchil(organisatie),
    themas,
  );
}
