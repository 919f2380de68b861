import { expect, test } from 'vitest';
import { readServicePrincipal } from '../../../src/core/iam/service-principal.ts';

const span = { source: { file: 'a.json', text: '', bom: false }, start: 0, end: 0 };

/** `<Name>` is a hole. */
function read(written: string): string | undefined {
  const holes = [...written.matchAll(/<[^>]*>/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    name: found[0].slice(1, -1),
  }));
  return readServicePrincipal({ kind: 'string', text: written, holes, span });
}

test.each([
  ['sns.amazonaws.com', 'sns'],
  ['SNS.AmazonAWS.com', 'sns'],
  ['s3.amazonaws.com.cn', 's3'],
  ['logging.s3.amazonaws.com', 'logging.s3'],
  ['delivery.logs.amazonaws.com', 'delivery.logs'],
  ['logs.us-east-1.amazonaws.com', 'logs'],
  ['logs.us-gov-west-1.amazonaws.com', 'logs'],
  ['logs.us-isob-east-1.amazonaws.com', 'logs'],
  ['logs.<AWS::Region>.amazonaws.com', 'logs'],
  ['logs.<AWS::Region>.<AWS::URLSuffix>', 'logs'],
  ['sns.<AWS::URLSuffix>', 'sns'],
  ['us-east-1.amazonaws.com', 'us-east-1'],
  ['<Service>', undefined],
  ['<Service>.amazonaws.com', undefined],
  ['<Name>s.amazonaws.com', undefined],
  ['sns.example.com', undefined],
  ['amazonaws.com', undefined],
  ['.amazonaws.com', undefined],
  ['*', undefined],
  ['', undefined],
])('%s is of the service %s', (principal, service) => {
  expect(read(principal)).toBe(service);
});
