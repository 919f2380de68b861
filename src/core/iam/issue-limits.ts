/**
 * What is not known of checks of IAM Access Analyzer that can be said only in part, or not at all, without asking the
 * service; by issue code, one sentence each.
 */
export const issueLimits: ReadonlyMap<string, string> = new Map([
  [
    'ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    'AWS does not list which actions send tags, and the service reference lacks some, so the rule runs on request only.',
  ],
  [
    'DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    'AWS does not list which actions send tags, and the service reference lacks some, so the rule runs on request only.',
  ],
  [
    'DEPRECATED_GLOBAL_CONDITION_KEY',
    'Where aws:ARN is deprecated and where it is refused is not documented: under a Like operator it is reported as deprecated.',
  ],
  [
    'INVALID_ARN_REGION',
    'The form of the name decides, so that a new Region is never reported; whether the service is offered there is not asked.',
  ],
  [
    'INVALID_ARN_RESOURCE',
    'The formats that AWS publishes are incomplete, and ARNs of AWS managed policies are outside of them, so the rule runs on request only.',
  ],
  [
    'INVALID_KMS_KEY_VALUE',
    'Which keys the check looks at is not published: the key of server-side encryption of S3 is looked at.',
  ],
  ['INVALID_PARTITION', 'The partition must exist; whether it has the service is not asked.'],
  [
    'INVALID_REGION',
    'Which keys the check looks at is not published: aws:RequestedRegion and ec2:Region are looked at.',
  ],
  [
    'INVALID_SERVICE_PRINCIPAL_FORMAT',
    'Which keys the check looks at is not published: aws:CalledVia and its two kin are looked at.',
  ],
  [
    'IRRELEVANT_CONDITION_KEY_IN_POLICY',
    'The list of such keys is not published: s3:ResourceAccount in the policy of a bucket is documented and reported.',
  ],
  [
    'MISSING_ACTION_FOR_CONDITION_KEY',
    'The pairs are not published: sts:SourceIdentity, tags of the request and sts:TransitiveTagKeys are known, and an action of another statement counts.',
  ],
  [
    'MISSING_ARN_ACCOUNT',
    'AWS keeps some resources in no account: those of Systems Manager and the views of Resource Explorer are excepted, and the rest is an estimate.',
  ],
  [
    'MISSING_PAIRED_CONDITION_KEYS',
    'The pairs are not published: aws:VpcSourceIp without its network is documented and reported.',
  ],
  [
    'POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA',
    'Each service has a quota of its own: that of S3 buckets is known.',
  ],
  [
    'RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL',
    'Which keys count is not published: aws:Referer in place of a source key is reported.',
  ],
  [
    'REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION',
    'The exact shape is inferred: StringLikeIfExists with nothing but * is reported.',
  ],
  [
    'REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION',
    'The line to EQUIVALENT_TO_NULL_TRUE is not documented: StringNotLike with * on a key of every request is reported.',
  ],
  ['RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL', 'Which services AWS excepts is not published.'],
  [
    'UNSUPPORTED_ACTION_FOR_CONDITION_KEY',
    'AWS judges by a list of its own: judged by the service reference, sound policies of AWS itself are reported and nothing else.',
  ],
  [
    'UNSUPPORTED_ACTION_IN_POLICY',
    'What the policy guards must be known, which templates say and a policy alone does not.',
  ],
  [
    'UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL',
    'The pairs are not published: keys about the caller are reported, since a service that calls by itself has none.',
  ],
  [
    'UNSUPPORTED_RESOURCE_ARN_IN_POLICY',
    'What the policy guards must be known, which templates say and a policy alone does not.',
  ],
  [
    'UNTRUSTWORTHY_CONDITION_KEY',
    'The list of such keys is not published: aws:Referer and aws:UserAgent are documented as such, and reported where they allow.',
  ],
  [
    'USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES',
    'Which services send these keys changes: only a statement about every service is reported.',
  ],
  [
    'VARIABLE_USAGE_TOO_PERMISSIVE',
    'AWS was not seen to report it in identity policies: Like operators of trust and resource policies are looked at.',
  ],
  [
    'WILDCARD_USAGE_TOO_PERMISSIVE',
    'Which keys need six characters before a wildcard is not published: the subject of GitHub tokens and aws:userid are known.',
  ],
]);
