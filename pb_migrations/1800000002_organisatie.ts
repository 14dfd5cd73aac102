import { rollen } from '#core/basis/rollen.ts';
import { createCollection } from './schema/collection.ts';
import { bool, choices, count, created, json, text, updated, versie } from './schema/fields.ts';
import { actief, beheerder, dienst, eigenAccount, eigenWachtwoord, either, team } from './schema/rules.ts';

const account = {
  authToken: { duration: 28800 },
  authAlert: { enabled: false },
  passwordAuth: { enabled: true, identityFields: ['email'] },
};

migrate((app) => {
  // Staff: who they are, what they may do, and whether they still work here.
  createCollection(app, 'medewerkers', {
    type: 'auth',
    read: either(team, `(${eigenAccount})`),
    create: beheerder,
    update: either(beheerder, `(${eigenWachtwoord})`),
    fields: [
      { name: 'password', type: 'password', system: true, hidden: true, required: true, min: 12 },
      text('naam', 100, { required: true }),
      choices('rollen', rollen, { required: true }),
      bool('actief'),
      versie,
      created,
      updated,
    ],
    account: { ...account, manageRule: beheerder, authRule: 'actief = true' },
  });

  // The public server's own identity: it reads what may be public, and tells how publishing went.
  createCollection(app, 'diensten', { type: 'auth', fields: [], account });

  // What entries are about; the organisation edits this list.
  createCollection(app, 'themas', {
    read: either(actief, dienst),
    create: beheerder,
    update: beheerder,
    delete: beheerder,
    fields: [
      text('slug', 80),
      text('naam', 80, { required: true }),
      text('omschrijving', 300),
      count('volgorde'),
      versie,
      created,
      updated,
    ],
    indexes: ['CREATE UNIQUE INDEX idx_themas_slug ON (slug)'],
  });

  // What the organisation decides about its own portal: one record. What werkwijze leaves out has the default of core.
  createCollection(app, 'instellingen', {
    read: either(actief, dienst),
    update: beheerder,
    fields: [json('organisatie', 20_000, { required: true }), json('werkwijze', 40_000), versie, updated],
  });
});
