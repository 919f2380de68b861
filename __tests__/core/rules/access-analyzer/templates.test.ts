import { expect, test } from 'vitest';
import { issueCode } from '../../../../src/core/iam/issue-codes.ts';
import { rules } from '../../../../src/core/rules/index.ts';
import { lintTexts } from '../../../helpers/lint-texts.ts';

/** Codes that are right here: none of what a template fills in is wrong. */
function codesIn(files: Readonly<Record<string, string>>): readonly string[] {
  const { read, result } = lintTexts(files, rules);
  for (const crash of result.crashes) throw crash.cause;
  expect(read.parsed.flatMap(({ documents }) => documents).length).toBeGreaterThan(0);
  return result.findings.flatMap(({ code, span }) =>
    code !== null && issueCode(code) ? [`${code} ${span.source.text.slice(span.start, span.end)}`] : [],
  );
}

test('what CloudFormation fills in is not judged', () => {
  const template = `
Parameters: { Account: { Type: String }, Bucket: { Type: String }, Range: { Type: CommaDelimitedList } }
Conditions: { IsChina: !Equals [!Ref AWS::Partition, aws-cn] }
Resources:
  Policy:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action: s3:GetObject
            Resource:
              - !Sub arn:\${AWS::Partition}:s3:::\${Bucket}/*
              - !Sub arn:aws:sns:\${AWS::Region}:\${AWS::AccountId}:topic
              - !ImportValue Somewhere
              - !If [IsChina, arn:aws-cn:s3:::a/*, !GetAtt Other.Arn]
            Condition:
              IpAddress: { aws:SourceIp: !Ref Range }
              StringEquals: { aws:RequestedRegion: !Ref AWS::Region, aws:SourceVpc: !Ref Bucket }
              Bool: { aws:SecureTransport: !Ref Bucket }
              NumericLessThan: { aws:MultiFactorAuthAge: !If [IsChina, '60', '70'] }
          - Effect: Allow
            Action: !If [IsChina, [iam:PassRole], [iam:GetRole]]
            Resource: !If [IsChina, !Sub 'arn:aws-cn:iam::\${AWS::AccountId}:role/a', '*']
`;
  expect(codesIn({ 'template.yaml': template })).toEqual([]);
});

test('what Terraform fills in is not judged', () => {
  const module = `
variable "bucket" { type = string }
data "aws_iam_policy_document" "reader" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:\${data.aws_partition.current.partition}:s3:::\${var.bucket}/*", "\${aws_s3_bucket.logs.arn}/*", local.more]
    condition {
      test     = "StringEquals"
      variable = "aws:ResourceTag/\${var.bucket}"
      values   = [var.bucket]
    }
    condition {
      test     = var.operator
      variable = "aws:SourceIp"
      values   = ["10.0.0.0/8"]
    }
  }
  statement {
    actions   = ["s3:ListBucket"]
    resources = ["arn:aws:s3:::home-&{aws:username}"]
  }
}
`;
  expect(codesIn({ 'main.tf': module })).toEqual([]);
});

test('placeholders of a raw policy are not judged', () => {
  const policy = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: 's3:GetObject',
        Resource: [
          'arn:aws:s3:::{{Bucket}}/*',
          'arn:{{Partition}}:sns:{{Region}}:{{Account}}:topic',
          '{{Arn}}',
        ],
        Condition: {
          StringLike: { 'aws:PrincipalTag/{{Tag}}': '{{Value}}' },
          Bool: { '{{Key}}': '{{Truth}}' },
        },
      },
    ],
  };
  expect(codesIn({ 'policy.json': JSON.stringify(policy) })).toEqual([]);
});

test('thousands of entries take no time', () => {
  const list = Array.from({ length: 2000 }, (_, index) => `a${index}:B${index}`);
  const keys = Object.fromEntries(list.map((key) => [key, '*']));
  const policy = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: list,
        Resource: list.map((name) => `arn:aws:ec2:us-east-1::${'*a'.repeat(10)}${name}`),
        Condition: { StringLike: keys },
      },
    ],
  };
  const families = rules.filter(({ messages }) => Object.keys(messages).some((id) => issueCode(id)));
  const start = performance.now();
  const { result } = lintTexts({ 'policy.json': JSON.stringify(policy) }, families);
  expect(result.crashes).toEqual([]);
  expect(performance.now() - start).toBeLessThan(3000);
});
