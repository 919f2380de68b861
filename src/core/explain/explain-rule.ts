import { issueCode, issueCodes, learnMoreLink } from '../iam/issue-codes.ts';
import type { CodeExplanation, ExplainedExample, RuleExplanation } from '../model/explanation.ts';
import type { Example, Rule } from '../rules/rule.ts';

/** What a rule says about itself. */
export function explainRule(rule: Rule): RuleExplanation {
  const { id, severity, what, why, fix, links, examples } = rule;
  return {
    kind: 'rule',
    id,
    codes: codesOf(rule),
    severity,
    what,
    why,
    fix,
    examples: {
      reported: examples.invalid.map(exampleOf),
      notReported: examples.valid.map(exampleOf),
    },
    links,
  };
}

/** What is known of an issue code of Access Analyzer; undefined: it has none of that name. Case is ignored. */
export function explainCode(name: string, rules: readonly Rule[]): CodeExplanation | undefined {
  const issue = issueCode(name.toUpperCase());
  if (issue === undefined) return undefined;
  const { code, severity, policyTypes, offline } = issue;
  const reporting = rules.filter((rule) => codesOf(rule).includes(code));
  return {
    kind: 'code',
    code,
    severity,
    policyTypes,
    offline: reporting.length === 0 && offline !== 'no' ? 'not yet' : offline,
    rules: reporting.map(({ id, what }) => ({ id, what })),
    link: learnMoreLink(issue),
  };
}

/** Its own code, and those that the table of codes gives to it. */
function codesOf({ id, code }: Rule): readonly string[] {
  const others = issueCodes.filter(({ rule }) => rule === id).map((issue) => issue.code);
  return [...new Set([...(code === null ? [] : [code]), ...others])];
}

function exampleOf({ name, before, ...after }: Example): ExplainedExample {
  const old = before === undefined ? [] : textsOf(before);
  return { name, texts: [...old.map(({ file, text }) => ({ file: wasOf(file), text })), ...textsOf(after)] };
}

function textsOf({ policy, files }: Pick<Example, 'policy' | 'files'>): ExplainedExample['texts'] {
  const texts = Object.entries(files ?? {}).map(([file, text]) => ({ file, text }));
  return policy === undefined ? texts : [{ file: null, text: textOf(policy) }, ...texts];
}

function wasOf(file: string | null): string {
  return file === null ? 'before' : `${file} before`;
}

function textOf(policy: unknown): string {
  return typeof policy === 'string' ? policy : JSON.stringify(policy, undefined, 2);
}
