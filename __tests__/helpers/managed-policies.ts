import { packedManagedPolicies } from '../../src/adapters/files/packed-managed-policies.ts';
import { unpackManagedPolicies } from '../../src/core/iam/managed-policies.ts';

/** The real managed policies, unpacked when something first looks for one. */
export const managedPolicies = unpackManagedPolicies(packedManagedPolicies);
