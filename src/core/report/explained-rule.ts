import type { CodeExplanation, ExplainedExample, RuleExplanation } from '../model/explanation.ts';
import { columns, wrap } from './columns.ts';
import { showHidden } from './escape.ts';
import type { Paint } from './paint.ts';
import { enumerate } from './plural.ts';

/** A rule for a terminal. */
export function ruleLines(rule: RuleExplanation, paint: Paint): readonly string[] {
  const { id, severity, codes, examples, links } = rule;
  return [
    `${paint.bold(id)}  ${paint.severity(severity)(severity)}`,
    '',
    ...wrap(rule.what),
    '',
    ...titled('Why', rule.why, paint),
    ...titled('What to do', rule.fix, paint),
    ...(codes.length === 0 ? [] : titled('Access Analyzer', codes.join(', '), paint)),
    ...examples.reported.flatMap((example) => exampleLines('Reported', example, paint)),
    ...examples.notReported.flatMap((example) => exampleLines('Not reported', example, paint)),
    paint.bold('Read more'),
    ...links.map((link) => `  ${link}`),
  ];
}

/** An issue code of Access Analyzer for a terminal. */
export function codeLines(code: CodeExplanation, paint: Paint): readonly string[] {
  const rules = code.rules.map(({ id, what }) => [`  ${id}`, what]);
  return [
    `${paint.bold(code.code)}  ${paint.severity(code.severity)(code.severity)} of IAM Access Analyzer`,
    '',
    `Checked in ${enumerate(code.policyTypes)} policies.`,
    ...wrap(coverage[code.offline]),
    ...columns(rules),
    '',
    paint.bold('Read more'),
    `  ${code.link}`,
  ];
}

const coverage: Readonly<Record<CodeExplanation['offline'], string>> = {
  full: 'Roleproof reports it offline, without asking the service:',
  partly: 'Roleproof reports offline what is certain of it; the rest depends on lists AWS does not publish:',
  no: 'It cannot be told offline: only Access Analyzer itself can report it.',
  'not yet': 'Roleproof does not cover it offline yet: only Access Analyzer itself reports it.',
};

function titled(title: string, text: string, paint: Paint): readonly string[] {
  const [first = '', ...others] = wrap(text, 94);
  return [paint.bold(title), ...[first, ...others].map((line) => `  ${line}`), ''];
}

function exampleLines(title: string, { name, texts }: ExplainedExample, paint: Paint): readonly string[] {
  return [
    `${paint.bold(title)}: ${name}`,
    ...texts.flatMap(({ file, text }) => [
      ...(file === null ? [] : [`  ${paint.dim(file)}`]),
      // An example may hold what cannot be seen, since that is what its rule is about.
      ...text
        .trimEnd()
        .split('\n')
        .map((line) => paint.dim(`  ${showHidden(line)}`)),
    ]),
    '',
  ];
}
