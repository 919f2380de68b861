import type { ErrorFamily } from '../core/errors/catalogue.ts';

/** The text of docs/errors.md: a section for each error a run can end with, grouped by whose turn it is. */
export function errorsPage(catalogue: Readonly<Record<string, Entry>>): string {
  const parts = [
    '# Errors',
    'Written by `npm run docs` from the catalogue. A run that ends with one of these exits with 2: it did not do its job, and nothing was proved. Codes are permanent.',
    ...families.flatMap(({ family, title, whose }) => {
      const own = Object.entries(catalogue).filter(([, entry]) => entry.family === family);
      return own.length === 0 ? [] : [`## ${title}`, whose, ...own.map(section)];
    }),
  ];
  return `${parts.join('\n\n')}\n`;
}

interface Entry {
  readonly family: ErrorFamily;
  readonly title: string;
  readonly hint: string;
}

const families: readonly { readonly family: ErrorFamily; readonly title: string; readonly whose: string }[] =
  [
    { family: 'usage', title: 'Usage', whose: 'The turn of who wrote the command or the workflow.' },
    {
      family: 'environment',
      title: 'Environment',
      whose: 'The turn of who runs it: a permission or a tool is missing.',
    },
    {
      family: 'remote',
      title: 'Remote',
      whose: 'A service that was called failed; running again later may help.',
    },
    { family: 'bug', title: 'Bug', whose: 'Our turn.' },
  ];

function section([id, entry]: readonly [string, Entry]): string {
  return `### ${id}\n\n**${entry.title}.** ${entry.hint}`;
}
