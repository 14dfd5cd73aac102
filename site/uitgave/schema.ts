import { z } from 'zod';
import { normmaten } from '#core/organisatie/werkwijze.ts';
import {
  fasen,
  levensgebeurtenissen,
  redenen,
  uitkomsten,
  publiekeVraagSoorten,
} from '#core/verbetering/enumeraties.ts';

const dag = z.string().regex(/^\d{4}-\d\d-\d\d/, 'moet een datum zijn, zoals 2026-03-14');
const kleur = z.string().regex(/^#[0-9a-f]{6}$/i, 'moet een kleur zijn, zoals #0b5563');
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'mag alleen kleine letters, cijfers en streepjes hebben');

export const organisatieSchema = z.object({
  naam: z.string().min(1),
  sitenaam: z.string().min(1),
  inwoner: z.string().min(1),
  inwoners: z.string().min(1),
  accent: kleur,
  accentDonker: kleur,
  contact: z.object({
    /** Only a web address becomes a link. */
    website: z.string().transform((adres) => (/^https?:\/\//i.test(adres) ? adres : '')),
    telefoon: z.string(),
    email: z.string(),
    adres: z.string(),
    beveiliging: z.string(),
  }),
  eigenGegevens: z.array(z.string()),
  cijfers: z.object({
    mensen: z.string(),
    doorgevoerd: z.string(),
    gepland: z.string(),
    kanNiet: z.string(),
  }),
});

export const themaSchema = z.object({
  slug,
  naam: z.string().min(1),
  omschrijving: z.string(),
  volgorde: z.number(),
});

const maand = z.string().regex(/^\d{4}-\d\d$/);
const loopSchema = z.array(z.object({ fase: z.enum(fasen), op: dag.or(maand) }));

const getal = z.number().int().min(0).nullable();

const luisterSchema = z.object({
  gezegd: getal,
  eerder: z
    .object({ aantal: z.number().int().min(0), bron: z.string() })
    .nullable()
    .optional(),
  verteld: getal,
  oordelen: z.object({ totaal: getal, ja: getal, deels: getal, nee: getal, 'weet-niet': getal }),
  ingevoerd: getal.optional(),
  afwijking: z.string(),
  gesloten: dag.or(z.literal('')),
});

export const inhoudSchema = z.object({
  kenmerk: z.string().min(1),
  slug,
  titel: z.string().min(1),
  vraag: z.string(),
  vraagSoort: z.enum(publiekeVraagSoorten),
  verbetering: z.string(),
  uitkomst: z.enum(uitkomsten),
  reden: z.enum(redenen).or(z.literal('')),
  uitleg: z.string(),
  ingangsmaand: z.string(),
  themas: z.array(slug),
  levensgebeurtenis: z.enum(levensgebeurtenissen).or(z.literal('')),
  trefwoorden: z.array(z.string()),
  aantalSignalen: z.number().int().min(0),
  aantalBron: z.string().optional(),
  fase: z.enum(fasen),
  loop: loopSchema,
  vanVoorheen: z.boolean().optional(),
  ronde: z.number().int().min(0).optional(),
  rondes: z
    .array(
      z.object({
        op: dag,
        reden: z.string(),
        vervallenOp: dag.optional(),
        uitkomst: z.enum(uitkomsten),
        loop: loopSchema,
        luister: luisterSchema,
      }),
    )
    .optional(),
  gewijzigdNa: z.object({ fase: z.enum(fasen), op: dag, deels: z.literal(true).optional() }).optional(),
  luister: luisterSchema.optional(),
});

export const versieSchema = z.object({
  versie: z.number().int().min(1),
  inhoud: inhoudSchema,
  gepubliceerdOp: dag,
});

const normSchema = z.object({
  belofte: z.string().min(1),
  maat: z.enum(normmaten),
  doel: z.number().int().min(0).max(100),
});

const normcijferSchema = z
  .object({
    aandeel: z.number().int().min(0).max(100),
    grens: z.enum(['precies', 'ten-minste', 'hooguit']),
    noemer: z.number().int().min(0),
  })
  .nullable();

const luistercijfersSchema = z.object({
  van: dag,
  peildatum: dag,
  cijfers: z.object({
    contact: normcijferSchema,
    verteld: normcijferSchema,
    gesloten: normcijferSchema,
    gehoord: normcijferSchema,
  }),
  mensen: getal.optional(),
});

export const werkwijzeSchema = z.object({ normen: z.array(normSchema) });

export const uitgaveSchema = z.object({
  organisatie: organisatieSchema,
  themas: z.array(themaSchema),
  verbeteringen: z.array(z.array(versieSchema).min(1)),
  maand: maand.or(z.literal('')).optional(),
  ingetrokken: z.array(z.object({ slug, kenmerk: z.string(), ingetrokkenOp: dag, reden: z.string() })),
  luisteren: z.object({ normen: z.array(normSchema), cijfers: luistercijfersSchema.nullable() }).optional(),
});

const demoVelden = inhoudSchema.omit({ slug: true, loop: true }).extend({ loop: loopSchema.min(1) });

/** One row of content/demo/verbeteringen.yaml; drafts in it may be half filled, so only what is published is checked further. */
export const demoRijSchema = demoVelden.partial().extend({
  titel: z.string(),
  publicatiestatus: z.string().default('gepubliceerd'),
  gepubliceerdOp: z.string().default(''),
  eerdereVersies: z.array(demoVelden.partial().extend({ gepubliceerdOp: dag })).default([]),
  ingetrokkenOp: z.string().default(''),
  intrekReden: z.string().default(''),
  publiekeReden: z.string().default(''),
});

export type DemoRij = z.infer<typeof demoRijSchema>;

/** content/demo/luisteren.yaml: how many people are behind the entries of the demo. */
export const demoLuisterenSchema = z.object({
  cijfers: luistercijfersSchema.nullable(),
  verbeteringen: z.array(
    z.object({
      kenmerk: z.string(),
      signalen: z.number().int().min(0),
      /** What they said: the loader gives each of them some of these sentences. */
      gezegd: z.array(z.string()).default([]),
      verteld: z.number().int().min(0),
      oordelen: z.string().regex(/^[jdnw]*$/, 'mag alleen de letters j, d, n en w hebben'),
      afwijking: z.string().optional(),
    }),
  ),
});

export type DemoLuisteren = z.infer<typeof demoLuisterenSchema>;

/** Of content/demo/werk.yaml: what was decided of its entries and how far that is, and of which somebody still has to hear. */
export const demoWerkSchema = z.object({
  besluiten: z.array(
    z.object({
      verbetering: z.string(),
      acties: z.array(z.object({ klaar: z.boolean().default(false), bezig: z.boolean().default(false) })),
    }),
  ),
  vertellen: z.array(z.string()).default([]),
});

export type DemoWerk = z.infer<typeof demoWerkSchema>;
