import { defineRule } from './rule.ts';

/** Reports every text that is not JSON, YAML or Terraform where it stops being that. */
export default defineRule({
  id: 'valid-syntax',
  code: 'JSON_SYNTAX_ERROR',
  severity: 'error',
  what: 'Reports text that cannot be read as JSON, YAML or Terraform.',
  why: 'A file that cannot be read cannot be checked, and AWS refuses it as well.',
  fix: 'Correct the text at the place named; what stands behind it is checked once it can be read.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-json-syntax-error',
    'https://www.rfc-editor.org/rfc/rfc8259',
  ],
  messages: { unreadable: '{{problem}}' },
  examples: {
    valid: [
      {
        name: 'a document without a comma behind its last member',
        policy: '{ "Version": "2012-10-17", "Statement": [] }\n',
      },
    ],
    invalid: [
      {
        name: 'a comma behind the last member',
        policy: '{ "Version": "2012-10-17", "Statement": [], }\n',
      },
    ],
  },
  check: {
    problem(problem, { report }) {
      const isJson = problem.span.source.file.endsWith('.json');
      report(problem, 'unreadable', { problem: problem.message }, isJson ? {} : { code: null });
    },
  },
});
