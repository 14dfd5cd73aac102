/** The capabilities from the ground up, with what lies under all of them; an arrow between two folders only points down this list. */
const order = [
  'basis',
  'taal',
  'tijd',
  'persoonsgegevens',
  'organisatie',
  'verbetering',
  'signaal',
  'meelezen',
  'terugkoppeling',
  'overleg',
  'luisteren',
  'publicatie',
  'loop',
  'cluster',
  'vroegsignaal',
  'agenda',
  'privacy',
  'start',
];

/** Where a folder is a capability; files at the root of these stand above all folders. */
const layers = ['core', 'pb_hooks'];

const forbid = (name, comment, from, to, rest = {}) => ({
  name,
  comment,
  severity: 'error',
  from,
  to,
  ...rest,
});

const inFolder = (layer, folders) => `^${layer}/(${folders.join('|')})/`;

const onlyDown = layers.flatMap((layer) =>
  order.map((folder, place) =>
    forbid(
      `${layer}/${folder}-knows-what-lies-below`,
      'What has to happen above is a consequence: pb_hooks/gevolgen.ts.',
      { path: inFolder(layer, [folder]) },
      { path: `^${layer}/`, pathNot: inFolder(layer, order.slice(0, place + 1)) },
    ),
  ),
);

const allPlaced = layers.map((layer) =>
  forbid(
    `${layer}-folder-without-a-place`,
    'A new folder gets a place in the order of .dependency-cruiser.js.',
    { path: `^${layer}/[^/]+/`, pathNot: inFolder(layer, order) },
    {},
  ),
);

/** In beheer a capability knows what all screens are made of; only these read several capabilities. */
const inAdmin = (folders) => `^admin/src/(${folders.join('|')})/`;
const shared = ['components', 'session'];
const reading = ['routes', 'vandaag', 'shell'];

const apart = [
  forbid(
    'beheer-capabilities-are-apart',
    'What two capabilities of beheer need stands in components, or below them in core or records.',
    { path: '^admin/src/([^/]+)/', pathNot: inAdmin([...shared, ...reading]) },
    { path: '^admin/src/[^/]+/', pathNot: `^admin/src/($1|${shared.join('|')})/` },
  ),
  forbid(
    'beheer-components-know-no-capability',
    'Components serve every screen.',
    { path: inAdmin(shared) },
    { path: '^admin/src/[^/]+/', pathNot: inAdmin(shared) },
  ),
];

export default {
  forbidden: [
    forbid(
      'no-circle',
      'Of two files that need each other, a third holds what both need.',
      {},
      { circular: true },
    ),
    forbid(
      'no-circle-of-folders',
      'The same for folders, in every layer.',
      {},
      { circular: true },
      { scope: 'folder' },
    ),
    ...onlyDown,
    ...allPlaced,
    ...apart,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^dist|\\.svelte-kit|\\.astro)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
