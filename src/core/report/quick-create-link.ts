/** A stack for somebody to make in the console. */
export interface QuickCreate {
  readonly region: string;
  /** Address of the template in S3, over HTTPS. */
  readonly templateUrl: string;
  readonly stackName: string;
  /** Without the external id: what is NoEcho cannot be filled in by a link. */
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * The page of the console that makes a stack, filled in as far as a link can.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-console-create-stacks-quick-create-links.html
 */
export function quickCreateLink({ region, templateUrl, stackName, parameters }: QuickCreate): string {
  const fields = [
    ['templateURL', templateUrl],
    ['stackName', stackName],
    ...Object.entries(parameters).map(([name, value]) => [`param_${name}`, value]),
  ];
  const query = fields.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
  const host = [region, 'console', domainOf(region)].join('.');
  return `https://${host}/cloudformation/home?region=${region}#/stacks/create/review?${query}`;
}

function domainOf(region: string): string {
  if (region.startsWith('cn-')) return 'amazonaws.cn';
  return region.startsWith('us-gov-') ? 'amazonaws-us-gov.com' : 'aws.amazon.com';
}
