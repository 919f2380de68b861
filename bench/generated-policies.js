/**
 * Policies made of the statements of real ones, each a different choice of three to six with resources of its own: no two
 * texts are the same. The same count gives the same policies on every machine.
 */
export function* generatedPolicies(policies, count) {
  const statements = policies.flatMap((policy) => policy.Statement);
  const next = randomNumbers(20261123);
  for (let number = 0; number < count; number += 1) {
    const size = 3 + (next() % 4);
    const start = next() % statements.length;
    yield {
      Version: '2012-10-17',
      Statement: Array.from({ length: size }, (_, index) => {
        const statement = statements[(start + index * 5) % statements.length];
        return {
          ...statement,
          Sid: `Statement${index}Of${number}`,
          Resource: ownResource(statement.Resource, number),
        };
      }),
    };
  }
}

function ownResource(resource, number) {
  return JSON.parse(JSON.stringify(resource).replaceAll('{{BillingBucketName}}', `reports-${number}`));
}

/** Xorshift: small, and the same everywhere. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
