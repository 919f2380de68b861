/**
 * The same role as CloudFormation and as Terraform text. `{{Name}}` becomes a parameter or a variable, so that
 * linting the three forms takes all three readers.
 */
export function cloudFormationOf(policy, trust) {
  const role = {
    Type: 'AWS::IAM::Role',
    Properties: {
      AssumeRolePolicyDocument: trust,
      Policies: [{ PolicyName: 'access', PolicyDocument: policy }],
    },
  };
  return [
    "AWSTemplateFormatVersion: '2010-09-09'",
    'Parameters:',
    '  BillingBucketName: { Type: String }',
    '  ExternalId: { Type: String }',
    'Resources:',
    '  Role:',
    ...yamlLines(role, 4),
    '',
  ].join('\n');
}

export function terraformOf(policy, trust) {
  return `variable "BillingBucketName" {
  type = string
}

variable "ExternalId" {
  type = string
}

resource "aws_iam_role" "access" {
  name               = "access"
  assume_role_policy = jsonencode(${hcl(trust, 2)})
}

resource "aws_iam_role_policy" "access" {
  name   = "access"
  role   = aws_iam_role.access.id
  policy = jsonencode(${hcl(policy, 2)})
}
`;
}

function yamlLines(value, indent) {
  const pad = ' '.repeat(indent);
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      const [first, ...rest] = yamlLines(item, indent + 2);
      return [`${pad}- ${first.trimStart()}`, ...rest];
    });
  }
  if (typeof value !== 'object') return [pad + yamlScalar(value)];
  return Object.entries(value).flatMap(([key, item]) =>
    typeof item === 'object'
      ? [`${pad}${yamlKey(key)}:`, ...yamlLines(item, indent + 2)]
      : [`${pad}${yamlKey(key)}: ${yamlScalar(item)}`],
  );
}

function yamlKey(text) {
  return text.includes(':') ? `'${text}'` : text;
}

function yamlScalar(text) {
  return text.includes('{{') ? `!Sub '${fill(text, '${', '}')}'` : `'${text}'`;
}

function hcl(value, indent) {
  const pad = ' '.repeat(indent);
  const inner = ' '.repeat(indent + 2);
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${hcl(item, indent + 2)},\n`).join('')}${pad}]`;
  }
  if (typeof value !== 'object') return `"${fill(value, '${var.', '}')}"`;
  const entries = Object.entries(value).map(([key, item]) => `${inner}"${key}" = ${hcl(item, indent + 2)}\n`);
  return `{\n${entries.join('')}${pad}}`;
}

function fill(text, before, after) {
  return text.replaceAll('{{', before).replaceAll('}}', after);
}
