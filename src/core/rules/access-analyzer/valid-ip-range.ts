import { readConditionOperator } from '../../iam/condition-operator.ts';
import { isPrivate, readIpRange } from '../../iam/ip-range.ts';
import { issueCodesPage } from '../../iam/issue-codes.ts';
import { isKnown } from '../../model/value.ts';
import { defineRule, policyOf } from '../rule.ts';

/** Reports addresses and networks of conditions that are none, or that no request can come from. */
export default defineRule({
  id: 'valid-ip-range',
  code: null,
  severity: 'error',
  what: 'Reports a value of an IP operator that is no address or network, or a private one where only public ones arrive.',
  why: 'Requests over a VPC endpoint do not carry aws:SourceIp, so a private network in it never matches.',
  fix: 'Write networks in CIDR notation, and private ones under aws:VpcSourceIp together with aws:SourceVpc.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress',
    issueCodesPage,
  ],
  messages: {
    TYPE_MISMATCH_IP_RANGE: '"{{value}}" is neither an address nor a network in CIDR notation.',
    IMPROVE_IP_RANGE: '{{value}} has bits set behind its prefix, which count for nothing.',
    PRIVATE_IP_ADDRESS: 'The key aws:SourceIp is never a private address, so this condition is never met.',
    PRIVATE_NOT_IP_ADDRESS:
      'The key aws:SourceIp is never a private address, so this condition is always met.',
    PRIVATE_IP_ADDRESS_SUBSET: '{{value}} is private, and aws:SourceIp never is; it adds nothing.',
    PRIVATE_NOT_IP_ADDRESS_SUBSET: '{{value}} is private, and aws:SourceIp never is; it excepts nothing.',
  },
  examples: {
    valid: [
      {
        name: 'a public network',
        policy: policyOf({
          Effect: 'Allow',
          Action: 'ce:GetCostAndUsage',
          Resource: '*',
          Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
        }),
      },
    ],
    invalid: [
      {
        name: 'a private network',
        policy: policyOf({
          Effect: 'Allow',
          Action: 'ce:GetCostAndUsage',
          Resource: '*',
          Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
        }),
      },
    ],
  },
  check: {
    condition({ operator, key, values, unresolved }, _, { report }) {
      const read = readConditionOperator(operator.text);
      if (read?.family !== 'IpAddress') return;
      const known = values.filter((value) => isKnown(value) && !value.text.includes('${'));
      const ranges = known.map((value) => ({ value, range: readIpRange(value.text) }));
      for (const { value, range } of ranges)
        if (range === undefined) report(value, 'TYPE_MISMATCH_IP_RANGE', { value: value.text });
        else if (range.hasHostBits) report(value, 'IMPROVE_IP_RANGE', { value: value.text });
      if (key.text.toLowerCase() !== 'aws:sourceip') return;
      const inside = ranges.filter(({ range }) => range && isPrivate(range));
      const [first] = inside;
      if (first === undefined) return;
      const related = inside.slice(1).map(({ value }) => ({ at: value, message: 'Private as well.' }));
      const isAll = inside.length === values.length && unresolved.length === 0;
      const code = read.negated ? 'PRIVATE_NOT_IP_ADDRESS' : 'PRIVATE_IP_ADDRESS';
      if (isAll) report(first.value, code, {}, { related });
      else report(first.value, `${code}_SUBSET`, { value: first.value.text }, { related });
    },
  },
});
