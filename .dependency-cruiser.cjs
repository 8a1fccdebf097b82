/** The directions of imports: a pure core, thin shells, siblings that do not know one another. */
const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });
const plugin = '^src/(question-types|rules|reports|gradebooks)/';

module.exports = {
  forbidden: [
    forbid('no-cycles', {}, { circular: true }, 'Imports go in one direction.'),
    forbid(
      'core-is-the-bottom',
      { path: '^src/core/' },
      { path: '^src/(?!core/|generated/(types|fields))' },
      'core imports generated types only.',
    ),
    forbid(
      'core-is-pure',
      { path: '^src/(core|engine|question-types|rules|formats|reports|gradebooks|pages|browser|generated)/' },
      { dependencyTypes: ['core'] },
      'node:* belongs in io and cli.',
    ),
    forbid(
      'core-libraries',
      { path: '^src/core/' },
      { path: '^node_modules/(?!re2js|saxes|big\\.js|@types/big\\.js|@noble/hashes)' },
      'core knows four libraries.',
    ),
    forbid(
      'formats-know-the-core',
      { path: '^src/formats/(?!xlsx)(?:canvas-)?([a-z-]+)' },
      // Versions of one format (qti2, qti3, canvas-qti) share a folder.
      { path: '^src/(?!core/|generated/types|formats/$1[^/]*/)' },
      'A format imports core and the files of its own folder, never a sibling.',
    ),
    forbid(
      'workbooks-hold-the-rows-of-csv',
      { path: '^src/formats/xlsx' },
      { path: '^src/(?!core/|generated/types|formats/csv/)' },
      'A workbook is another way to write a table.',
    ),
    forbid(
      'plugins-know-the-core',
      { path: plugin },
      { path: '^src/(?!core/|generated/types)' },
      'A type, rule, format, report or gradebook imports core, never a sibling.',
    ),
    forbid(
      'engine-knows-core-and-registries',
      { path: '^src/engine/' },
      { path: '^src/(io|cli|rules|formats|reports|gradebooks|question-types)/' },
      'The engine reaches them through the registries.',
    ),
    forbid(
      'pages-know-core',
      { path: '^src/pages/' },
      { path: '^src/(?!pages/|core/|generated/types)' },
      'A page is a pure function of data and words: text in, text out.',
    ),
    forbid(
      'browser-knows-what-is-pure',
      { path: '^src/browser/' },
      { path: '^src/(?!browser/|core/|engine/|pages/|generated/(types|fields|question-type-messages))' },
      'What runs in a page is the engine itself, with its words and without files.',
    ),
    forbid(
      'browser-is-an-end',
      { path: '^src/(?!browser/)' },
      { path: '^src/browser/' },
      'It is built for pages only.',
    ),
    forbid(
      'io-knows-core',
      { path: '^src/io/' },
      { path: '^src/(?!io/|core/|generated/(types|validate-))' },
      'io imports core.',
    ),
    forbid(
      'yaml-in-io',
      { path: '^src/(?!io/yaml)' },
      { path: 'node_modules/js-yaml' },
      'Only io/yaml.ts knows js-yaml.',
    ),
    forbid(
      'inquirer-in-prompts',
      { path: '^src/(?!cli/prompts/|cli/practice/terminal-asker)' },
      { path: 'node_modules/(inquirer|@inquirer)' },
      'Only prompts know inquirer.',
    ),
    forbid(
      'words-and-prompts-in-cli',
      { path: '^src/(?!cli/|generated/|browser/|index)' },
      { path: '^src/(cli/|generated/((rule|question-type)-messages|prompts|skeletons))' },
      'Words and prompts belong to the shell.',
    ),
    forbid(
      'src-stands-alone',
      { path: '^src/' },
      { path: '^(tests|scripts|banks|bench)/' },
      'src never imports tests, scripts or banks.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.js', '.d.ts', '.json'],
    },
  },
};
