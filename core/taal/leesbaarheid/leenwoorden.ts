/**
 * Words that the Dutch rules would count wrong, rewritten so that they count right: a silent e left out ('website' → 'websit'), two
 * vowels that sound as one made one ('team' → 'tem'), and '·' between two that only look like one sound ('museum' → 'muse·um').
 */
export const leenwoorden: readonly [RegExp, string][] = [
  [/qu/g, 'kw'],
  [/^y([aeiou])/, 'j$1'],
  [/(mus|lyc|jubil|petrol|col)eum/g, '$1e·um'],
  [/(^|[^l])ieu([rsz])/g, '$1i·eu$2'],
  [/geau/g, 'ge·au'],
  [/^digid/, 'digidee'],
  [/((?:on|off|dead|hot|pipe|air|guide|head|time)lin)e/g, '$1'],
  [
    /(websit|templat|homepag|softwar|hardwar|featur|interfac|smartphon|iphon|youtub|lifestyl|servic|spac)e/g,
    '$1',
  ],
  [/(fac|hom|pag)e(book|page|office)/g, '$1$2'],
  [/(updat|upgrad|releas)e($|[^nrt])/g, '$1$2'],
  [/^(sit|gam|dat|cak|tim|liv|phon|hom|cas|pag)e(s?)$/, '$1$2'],
  [/(^|[^i])deal/g, '$1del'],
  [/(t|cr|str)eam/g, '$1em'],
  [/beamer/g, 'bemer'],
  [/(cl)ean/g, '$1en'],
  [/(sp|sn|br|st)eak/g, '$1ek'],
  [/(h|d)ead(s|h|l)/g, '$1ed$2'],
  [/(l|r)eader/g, '$1eder'],
  [/(r?el|l)eas/g, '$1es'],
  [/jeans/g, 'jens'],
  [/(c)oach/g, '$1och'],
  [/(b|r)oard/g, '$1ord'],
  [/(l|r)oad/g, '$1od'],
  [/toast/g, 'tost'],
];
