import type { PolicyDocument } from '../model/policy.ts';
import { type ValidateQuestion, type ValidatedResource, validatedResources } from './service.ts';

/** What ValidatePolicy is asked of a document: trust policies are resource policies of the type that says so. */
export function questionOf(document: PolicyDocument, policyDocument: string): ValidateQuestion {
  const kind = 'validate';
  switch (document.policyType) {
    case 'identity':
      return { kind, policyDocument, policyType: 'IDENTITY_POLICY' };
    case 'scp':
      return { kind, policyDocument, policyType: 'SERVICE_CONTROL_POLICY' };
    case 'rcp':
      return { kind, policyDocument, policyType: 'RESOURCE_CONTROL_POLICY' };
    case 'trust': {
      const resourceType = 'AWS::IAM::AssumeRolePolicyDocument';
      return { kind, policyDocument, policyType: 'RESOURCE_POLICY', resourceType };
    }
    case 'resource': {
      const resourceType = validatedResourceOf(document);
      return {
        kind,
        policyDocument,
        policyType: 'RESOURCE_POLICY',
        ...(resourceType === undefined ? {} : { resourceType }),
      };
    }
  }
}

/** The policy of a table's stream stands in the table and is about another resource. */
function validatedResourceOf({ resourceType, pointer }: PolicyDocument): ValidatedResource | undefined {
  if (pointer.includes('/StreamSpecification/')) return undefined;
  return validatedResources.find((type) => type === resourceType);
}
