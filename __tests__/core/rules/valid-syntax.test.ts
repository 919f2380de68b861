import validSyntax from '../../../src/core/rules/valid-syntax.ts';
import { testRule } from '../../helpers/test-rule.ts';

testRule(validSyntax, {
  valid: [
    {
      name: 'an empty list of statements in YAML',
      files: { 'a.yaml': 'Version: 2012-10-17\nStatement: []\n' },
    },
  ],
  invalid: [
    {
      name: 'a comma behind the last item',
      policy: '{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow" },] }\n',
      broken: true,
      expect: [
        { messageId: 'unreadable', data: {}, at: '@62-63', severity: 'error', code: 'JSON_SYNTAX_ERROR' },
      ],
    },
    {
      name: 'a list that does not end, in YAML',
      files: { 'a.yaml': 'Version: 2012-10-17\nStatement: [\n' },
      broken: true,
      expect: [{ messageId: 'unreadable', data: {}, file: 'a.yaml', at: '@33-33', code: null }],
    },
  ],
});
