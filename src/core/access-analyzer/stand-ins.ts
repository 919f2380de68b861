import type { Hole, StringValue } from '../model/value.ts';

/** Where in a policy a value stands. */
export interface Place {
  /** `Action`, `Resource`, `Principal`, `Condition`, …; empty above the statements. */
  readonly element: string;
  /** The kind of a principal, or the key of a condition. */
  readonly key?: string;
  /** The operator of a condition. */
  readonly operator?: string;
}

/** Fills what a template hides with values of the right shape; different things get different values. */
export interface StandIns {
  /** A string with its holes filled. */
  fill(value: StringValue, place: Place): string;
  /** A text in place of an unknown value; `name` tells it from others. */
  whole(name: string, place: Place): string;
}

/** Stand-ins for one document. `examples`: what a config fills placeholders with. */
export function createStandIns(examples: ReadonlyMap<string, string>): StandIns {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return number;
  };
  const fillingOf = (hole: Hole, before: string, isWhole: boolean, place: Place): string => {
    const given = examples.get(hole.name) ?? hole.default;
    if (given !== undefined && given !== '') return given;
    const number = numberOf(hole.name);
    return isWhole ? wholeOf(number, place, hole.name) : partOf(number, before, hole.name);
  };
  return {
    fill(value, place) {
      let text = '';
      let last = 0;
      for (const hole of value.holes) {
        text += value.text.slice(last, hole.start);
        const isWhole = hole.start === 0 && hole.end === value.text.length;
        text += fillingOf(hole, text, isWhole, place);
        last = hole.end;
      }
      return text + value.text.slice(last);
    },
    whole: (name, place) => wholeOf(numberOf(name), place, name),
  };
}

/** A part of a string, by the field of an ARN it lies in, else by its name. */
function partOf(number: number, before: string, name: string): string {
  if (before === '') return /arn/i.test(name) ? arnOf(number) : wordOf(number);
  const fields = before.split(':');
  const field = fields[0] === 'arn' ? (arnFields[fields.length - 2] ?? 'resource') : fieldOf(name);
  switch (field) {
    case 'partition':
      return 'aws';
    case 'service':
      return 's3';
    case 'region':
      return 'us-east-1';
    case 'account':
      return accountOf(number);
    case 'suffix':
      return 'amazonaws.com';
    case 'resource':
      return /account_?id$/i.test(name) ? accountOf(number) : wordOf(number);
  }
}

/** The fields of an ARN behind `arn:`. */
const arnFields = ['partition', 'service', 'region', 'account', 'resource'] as const;

function fieldOf(name: string): 'partition' | 'region' | 'account' | 'suffix' | 'resource' {
  if (/partition/i.test(name)) return 'partition';
  if (/account_?id|accountnumber|^account$/i.test(name)) return 'account';
  if (/region/i.test(name)) return 'region';
  return /urlsuffix|dns_suffix/i.test(name) ? 'suffix' : 'resource';
}

function wholeOf(number: number, { element, key = '', operator = '' }: Place, name: string): string {
  switch (element) {
    case 'Sid':
      return `StandIn${number}`;
    case 'Action':
    case 'NotAction':
      return 's3:GetObject';
    case 'Resource':
    case 'NotResource':
      return arnOf(number);
    case 'Principal':
    case 'NotPrincipal':
      return key === 'Service' ? 'ec2.amazonaws.com' : `arn:aws:iam::${accountOf(number)}:root`;
    case 'Condition':
      return conditionValue(number, operator, key.toLowerCase());
    case 'Version':
      return '2012-10-17';
    default:
      return fieldOf(name) === 'account' ? accountOf(number) : wordOf(number);
  }
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
function conditionValue(number: number, operator: string, key: string): string {
  const family = operator.replace(/^For(?:AllValues|AnyValue):/i, '').toLowerCase();
  if (/^(?:bool|null)/.test(family)) return 'true';
  if (family.startsWith('numeric')) return String(number);
  if (family.startsWith('date')) return '2026-01-01T00:00:00Z';
  if (/^(?:not)?ipaddress/.test(family)) return '203.0.113.0/24';
  if (family.startsWith('binary')) return 'YQ==';
  if (family.startsWith('arn') || key.endsWith('arn')) return arnOf(number);
  if (key.endsWith('account')) return accountOf(number);
  if (key.endsWith('orgid')) return `o-a1b2c3d4e${number}`;
  if (key.endsWith('region')) return 'us-east-1';
  if (key.endsWith('vpc')) return `vpc-${hexOf(number)}`;
  if (key.endsWith('vpce')) return `vpce-${hexOf(number)}`;
  return wordOf(number);
}

function wordOf(number: number): string {
  return `stand-in-${number}`;
}

function arnOf(number: number): string {
  return `arn:aws:s3:::${wordOf(number)}`;
}

/** Accounts that AWS uses in its own examples begin so. */
function accountOf(number: number): string {
  return `1111${String(number).padStart(8, '0').slice(-8)}`;
}

function hexOf(number: number): string {
  return number.toString(16).padStart(8, '0');
}
