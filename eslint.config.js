import prettier from 'eslint-config-prettier';
import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** What each folder may not import; the arrows of docs/architecture.md. */
const arrows = {
  core: ['records', 'site', 'admin', 'server', 'tests', 'pb_hooks', 'pb_migrations'],
  records: ['site', 'admin', 'server', 'tests', 'pb_hooks'],
  site: ['admin', 'server', 'pb_hooks', 'tests'],
  admin: ['site', 'server', 'pb_hooks', 'tests'],
  server: ['admin', 'tests'],
  pb_hooks: ['site', 'admin', 'server', 'tests'],
  pb_migrations: ['records', 'site', 'admin', 'server', 'tests', 'pb_hooks'],
};

const forbid = (folders, extra = []) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        ...folders.map((folder) => ({
          group: [`#${folder}/*`, `**/${folder}/**`],
          message: `The arrows of docs/architecture.md do not run that way (${folder}).`,
        })),
        ...extra,
      ],
    },
  ],
});

const noSdk = { regex: '^pocketbase$', message: 'Only records/ speaks to PocketBase.' };

/** What goja does not have, or gets silently wrong (docs/architecture.md). */
const gojaSyntax = [
  { selector: 'Literal[regex.flags=/[uv]/]', message: 'goja: no u or v flag (\\p{…} silently fails).' },
  { selector: 'Literal[regex.pattern=/\\(\\?<?[=!]/]', message: 'goja: no look-around; it is not linear.' },
  { selector: 'BigIntLiteral', message: 'goja: no BigInt.' },
  {
    selector: 'AwaitExpression, FunctionDeclaration[async=true], ArrowFunctionExpression[async=true]',
    message: 'goja: no async.',
  },
  {
    selector: 'MemberExpression[property.name=/^(toLocale.*|localeCompare)$/]',
    message: 'goja: locale-aware functions give wrong results.',
  },
  {
    selector:
      "MemberExpression[property.name='normalize']:not(CallExpression[arguments.length=1][arguments.0.value='NFC'] > MemberExpression)",
    message: "goja: only normalize('NFC') is known to answer as elsewhere (tests/hooks/basis/goja.test.ts).",
  },
];

const ownClock = 'Ask nu() of pb_hooks/basis/nu.ts what time it is.';
/** One place knows what time it is, so that one place can say otherwise. */
const machineClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: ownClock },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: ownClock },
];

export default ts.config(
  {
    ignores: ['node_modules', 'dist', 'pb_data', '**/.svelte-kit', '.astro', 'records/types.generated.ts'],
  },
  ...ts.configs.recommended,
  ...svelte.configs['flat/recommended'],
  ...astro.configs['flat/recommended'],
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      'no-undef': 'off',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 50, skipComments: true, skipBlankLines: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'off',
      // beheer stands at the root of its own origin
      'svelte/no-navigation-without-resolve': 'off',
      eqeqeq: 'error',
    },
  },
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  ...Object.entries(arrows).map(([folder, folders]) => ({
    files: [`${folder}/**/*.{ts,js,svelte,astro}`],
    rules: forbid(folders, folder === 'records' ? [] : [noSdk]),
  })),
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...gojaSyntax],
      'no-restricted-globals': [
        'error',
        'Intl',
        'URL',
        'setTimeout',
        'setInterval',
        'fetch',
        'crypto',
        'structuredClone',
        'process',
        'Buffer',
        'console',
      ],
      ...forbid(arrows.core, [{ regex: '^(?!#core/)', message: 'core/ imports nothing but core/.' }]),
    },
  },
  // The one place that loads a bundle of its own.
  { files: ['pb_hooks/start/bootstrap.ts'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['pb_hooks/*/*.ts'],
    ignores: ['pb_hooks/basis/nu.ts'],
    rules: { 'no-restricted-syntax': ['error', ...machineClock] },
  },
  prettier,
);
