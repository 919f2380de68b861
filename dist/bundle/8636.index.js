"use strict";
exports.id = 8636;
exports.ids = [8636];
exports.modules = {

/***/ 98636:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderCloudFormation: () => (/* binding */ renderCloudFormation)
});

// EXTERNAL MODULE: ./lib/core/errors/app-error.js + 1 modules
var app_error = __webpack_require__(6940);
// EXTERNAL MODULE: ./lib/core/render/access-role.js
var access_role = __webpack_require__(26517);
;// CONCATENATED MODULE: ./lib/core/render/report-columns.js
const columns = {
    identity: 'line_item_id time_interval',
    bill: 'bill_type billing_entity billing_period_start_date billing_period_end_date invoice_id invoicing_entity payer_account_id payer_account_name',
    line_item: 'availability_zone blended_cost blended_rate currency_code legal_entity line_item_description line_item_type net_unblended_cost ' +
        'net_unblended_rate normalization_factor normalized_usage_amount operation product_code resource_id tax_type unblended_cost ' +
        'unblended_rate usage_account_id usage_account_name usage_amount usage_start_date usage_end_date usage_type',
    pricing: 'currency lease_contract_length offering_class public_on_demand_cost public_on_demand_rate purchase_option rate_code rate_id term unit',
    product: ' comment fee_code fee_description from_location from_location_type from_region_code instance_family instance_type instancesku ' +
        'location location_type operation pricing_unit product_family region_code servicecode sku to_location to_location_type ' +
        'to_region_code usagetype',
    discount: ' bundled_discount total_discount',
    reservation: 'amortized_upfront_cost_for_usage amortized_upfront_fee_for_billing_period availability_zone effective_cost end_time ' +
        'modification_status net_amortized_upfront_cost_for_usage net_amortized_upfront_fee_for_billing_period net_effective_cost ' +
        'net_recurring_fee_for_usage net_unused_amortized_upfront_fee_for_billing_period net_unused_recurring_fee net_upfront_value ' +
        'normalized_units_per_reservation number_of_reservations recurring_fee_for_usage reservation_a_r_n start_time subscription_id ' +
        'total_reserved_normalized_units total_reserved_units units_per_reservation unused_amortized_upfront_fee_for_billing_period ' +
        'unused_normalized_unit_quantity unused_quantity unused_recurring_fee upfront_value',
    savings_plan: 'amortized_upfront_commitment_for_billing_period end_time instance_type_family ' +
        'net_amortized_upfront_commitment_for_billing_period net_recurring_commitment_for_billing_period ' +
        'net_savings_plan_effective_cost offering_type payment_option purchase_term recurring_commitment_for_billing_period region ' +
        'savings_plan_a_r_n savings_plan_effective_cost savings_plan_rate start_time total_commitment_to_date used_commitment',
    resource_tags: '',
    cost_category: '',
};
const reportQuery = `SELECT ${Object.entries(columns)
    .flatMap(([word, rest]) => rest.split(' ').map((name) => (name === '' ? word : `${word}_${name}`)))
    .join(', ')} FROM COST_AND_USAGE_REPORT`;

;// CONCATENATED MODULE: ./lib/core/render/yaml-text.js
function call(name, argument) {
    return { kind: 'call', name, argument };
}
function mapOf(entries) {
    return {
        kind: 'map',
        entries: Object.entries(entries).flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }])),
    };
}
function yamlText(value) {
    return `${linesOf(value).join('\n')}\n`;
}
const widest = 100;
function linesOf(value) {
    if (typeof value !== 'object')
        return [scalar(value, false)];
    if (isList(value)) {
        if (value.length === 0)
            return ['[]'];
        return value.flatMap((item) => indented('- ', linesOf(item)));
    }
    if (value.kind === 'plain')
        return [value.text];
    if (value.kind === 'map')
        return value.entries.length === 0 ? ['{}'] : value.entries.flatMap((entry) => entryLines(entry));
    const short = flow(value);
    if (short !== undefined)
        return [short];
    return [`!${value.name}`, ...linesOf(value.argument)];
}
function entryLines({ key, value, why }) {
    const comment = why === undefined ? [] : wrapped(why);
    const name = `${scalar(key, false)}:`;
    const short = flow(value);
    if (short !== undefined)
        return [...comment, `${name} ${short}`];
    const [first = '', ...rest] = linesOf(value);
    const isCall = typeof value === 'object' && !isList(value) && value.kind === 'call';
    return isCall
        ? [...comment, `${name} ${first}`, ...rest.map((line) => `  ${line}`)]
        : [...comment, name, ...[first, ...rest].map((line) => `  ${line}`)];
}
function flow(value) {
    if (typeof value !== 'object')
        return scalar(value, false);
    if (isList(value))
        return value.length === 0 ? '[]' : undefined;
    if (value.kind === 'plain')
        return value.text;
    if (value.kind === 'map')
        return value.entries.length === 0 ? '{}' : undefined;
    const { name, argument } = value;
    if (typeof argument !== 'object')
        return `!${name} ${scalar(argument, false)}`;
    if (!isList(argument))
        return undefined;
    const items = argument.map(flowItem);
    const line = `!${name} [${items.join(', ')}]`;
    return items.includes(undefined) || line.length > widest - 30 ? undefined : line;
}
function flowItem(value) {
    if (typeof value !== 'object')
        return scalar(value, true);
    if (isList(value) || value.kind !== 'call')
        return undefined;
    if (typeof value.argument === 'object')
        return flow(value);
    return `!${value.name} ${scalar(value.argument, true)}`;
}
function indented(first, lines) {
    return lines.map((line, index) => (index === 0 ? first : '  ') + line);
}
function scalar(value, isInFlow) {
    if (typeof value !== 'string')
        return String(value);
    const isPlain = /^[A-Za-z/][\w./*-]*(?:::?[\w./*-]+)*:?\*?$/.test(value) &&
        !value.endsWith(':') &&
        !/^(?:true|false|yes|no|on|off|y|n|null)$/i.test(value) &&
        !(isInFlow && !/^[\w:./-]+$/.test(value));
    if (isPlain)
        return value;
    if (/^[\x20-\x7e]*$/.test(value))
        return `'${value.replaceAll("'", "''")}'`;
    return `"${Array.from(value, escaped).join('')}"`;
}
function escaped(character) {
    if (character === '"' || character === '\\')
        return `\\${character}`;
    if (/^[\x20-\x7e]$/.test(character))
        return character;
    return `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;
}
function wrapped(text) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + word.length < widest)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(`# ${word}`);
    }
    return lines;
}
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/core/render/cloudformation-report.js


const condition = 'CreatesReport';
const legacy = 'CreatesCostAndUsageReport';
const dataExport = 'CreatesDataExport';
const prefix = 'cloudzero';
const reportParameters = [
    {
        key: 'CreateReport',
        why: 'Keep what was chosen in every later update: going back to none takes the report away, though not its bucket.',
        value: mapOf({
            Type: 'String',
            Description: 'What to create where the account has no report that CloudZero can read, together with the first bucket named above: a cost and usage report (CSV), or a data export (CUR 2.0, Parquet).',
            AllowedValues: ['none', 'cost-and-usage-report', 'data-export'],
            Default: 'none',
        }),
    },
];
const reportConditions = [
    { key: condition, value: call('Not', [call('Equals', [call('Ref', 'CreateReport'), 'none'])]) },
    { key: legacy, value: call('Equals', [call('Ref', 'CreateReport'), 'cost-and-usage-report']) },
    { key: dataExport, value: call('Equals', [call('Ref', 'CreateReport'), 'data-export']) },
];
const reportRules = [
    {
        key: 'ReportRegion',
        value: mapOf({
            RuleCondition: call('Not', [call('Equals', [call('Ref', 'CreateReport'), 'none'])]),
            Assertions: [
                mapOf({
                    Assert: call('Equals', [call('Ref', 'AWS::Region'), 'us-east-1']),
                    AssertDescription: 'Reports can be created in us-east-1 only; create the stack there.',
                }),
            ],
        }),
    },
];
function reportResources(bucketParameter) {
    return [
        {
            key: 'ReportBucket',
            why: 'Past reports cannot be made again, so the bucket outlives the stack. It is called as the policy above has it.',
            value: mapOf({
                Type: 'AWS::S3::Bucket',
                Condition: condition,
                DeletionPolicy: 'Retain',
                UpdateReplacePolicy: 'Retain',
                Properties: mapOf({
                    BucketName: call('Select', [0, call('Ref', bucketParameter)]),
                    BucketEncryption: mapOf({
                        ServerSideEncryptionConfiguration: [
                            mapOf({ ServerSideEncryptionByDefault: mapOf({ SSEAlgorithm: 'AES256' }) }),
                        ],
                    }),
                    OwnershipControls: mapOf({ Rules: [mapOf({ ObjectOwnership: 'BucketOwnerEnforced' })] }),
                    PublicAccessBlockConfiguration: mapOf({
                        BlockPublicAcls: true,
                        BlockPublicPolicy: true,
                        IgnorePublicAcls: true,
                        RestrictPublicBuckets: true,
                    }),
                    VersioningConfiguration: mapOf({ Status: 'Enabled' }),
                    LifecycleConfiguration: mapOf({
                        Rules: [
                            mapOf({
                                Id: 'replaced-reports',
                                Status: 'Enabled',
                                AbortIncompleteMultipartUpload: mapOf({ DaysAfterInitiation: 7 }),
                                NoncurrentVersionExpiration: mapOf({ NoncurrentDays: 90 }),
                            }),
                        ],
                    }),
                }),
            }),
        },
        {
            key: 'ReportBucketPolicy',
            value: mapOf({
                Type: 'AWS::S3::BucketPolicy',
                Condition: condition,
                DeletionPolicy: 'Retain',
                UpdateReplacePolicy: 'Retain',
                Properties: mapOf({
                    Bucket: call('Ref', 'ReportBucket'),
                    PolicyDocument: mapOf({ Version: '2012-10-17', Statement: bucketStatements() }),
                }),
            }),
        },
        {
            key: 'CostAndUsageReport',
            why: 'AWS delivers only where the bucket already lets it.',
            value: mapOf({
                Type: 'AWS::CUR::ReportDefinition',
                Condition: legacy,
                DependsOn: 'ReportBucketPolicy',
                Properties: mapOf({
                    ReportName: call('Sub', '${RoleName}-report'),
                    TimeUnit: 'HOURLY',
                    Format: 'textORcsv',
                    Compression: 'GZIP',
                    AdditionalSchemaElements: ['RESOURCES'],
                    RefreshClosedReports: true,
                    ReportVersioning: 'CREATE_NEW_REPORT',
                    S3Bucket: call('Ref', 'ReportBucket'),
                    S3Prefix: prefix,
                    S3Region: call('Ref', 'AWS::Region'),
                }),
            }),
        },
        {
            key: 'DataExport',
            value: mapOf({
                Type: 'AWS::BCMDataExports::Export',
                Condition: dataExport,
                DependsOn: 'ReportBucketPolicy',
                Properties: mapOf({
                    Export: mapOf({
                        Name: call('Sub', '${RoleName}-export'),
                        DataQuery: mapOf({
                            QueryStatement: reportQuery,
                            TableConfigurations: mapOf({
                                COST_AND_USAGE_REPORT: mapOf({
                                    TIME_GRANULARITY: 'HOURLY',
                                    INCLUDE_RESOURCES: 'TRUE',
                                    INCLUDE_MANUAL_DISCOUNT_COMPATIBILITY: 'FALSE',
                                    INCLUDE_SPLIT_COST_ALLOCATION_DATA: 'FALSE',
                                }),
                            }),
                        }),
                        DestinationConfigurations: mapOf({
                            S3Destination: mapOf({
                                S3Bucket: call('Ref', 'ReportBucket'),
                                S3Prefix: prefix,
                                S3Region: call('Ref', 'AWS::Region'),
                                S3OutputConfigurations: mapOf({
                                    Compression: 'PARQUET',
                                    Format: 'PARQUET',
                                    OutputType: 'CUSTOM',
                                    Overwrite: 'CREATE_NEW_REPORT',
                                }),
                            }),
                        }),
                        RefreshCadence: mapOf({ Frequency: 'SYNCHRONOUS' }),
                    }),
                }),
            }),
        },
    ];
}
const reportOutputs = [
    {
        key: 'ReportBucketName',
        value: mapOf({
            Condition: condition,
            Description: 'Bucket of the report the stack created; it stays when the stack is deleted',
            Value: call('Ref', 'ReportBucket'),
        }),
    },
    {
        key: 'ReportPrefix',
        value: mapOf({
            Condition: condition,
            Description: 'Prefix of the report in that bucket',
            Value: prefix,
        }),
    },
];
function bucketStatements() {
    const bucket = call('GetAtt', 'ReportBucket.Arn');
    const objects = call('Sub', '${ReportBucket.Arn}/*');
    return [
        mapOf({
            Sid: 'DenyInsecureTransport',
            Effect: 'Deny',
            Principal: '*',
            Action: 's3:*',
            Resource: [bucket, objects],
            Condition: mapOf({ Bool: mapOf({ 'aws:SecureTransport': 'false' }) }),
        }),
        delivery('LookForPolicy', ['s3:GetBucketAcl', 's3:GetBucketPolicy'], bucket),
        delivery('DeliverReport', ['s3:PutObject'], objects),
    ];
}
function delivery(sid, actions, resource) {
    return mapOf({
        Sid: sid,
        Effect: 'Allow',
        Principal: mapOf({
            Service: ['bcm-data-exports.amazonaws.com', 'billingreports.amazonaws.com'],
        }),
        Action: actions,
        Resource: resource,
        Condition: mapOf({
            StringEquals: mapOf({ 'aws:SourceAccount': call('Ref', 'AWS::AccountId') }),
            ArnLike: mapOf({
                'aws:SourceArn': [
                    call('Sub', 'arn:${AWS::Partition}:bcm-data-exports:us-east-1:${AWS::AccountId}:export/*'),
                    call('Sub', 'arn:${AWS::Partition}:cur:us-east-1:${AWS::AccountId}:definition/*'),
                ],
            }),
        }),
    });
}

// EXTERNAL MODULE: ./lib/core/render/template.js
var template = __webpack_require__(24608);
;// CONCATENATED MODULE: ./lib/core/render/render-cloudformation.js





const taken = new Set(['RoleName', 'CreateReport']);
function renderCloudFormation(role) {
    const names = parameterNames(role.inputs);
    const buckets = role.inputs.find(({ kind }) => kind === 'buckets');
    const report = buckets === undefined ? undefined : (names.get(buckets.name) ?? '');
    const parameters = [...roleParameters(role, names), ...(report === undefined ? [] : reportParameters)];
    const template = [
        { key: 'AWSTemplateFormatVersion', value: '2010-09-09' },
        { key: 'Description', value: access_role/* descriptions */.eH[role.connection] },
        {
            key: 'Metadata',
            value: mapOf({
                'AWS::CloudFormation::Interface': mapOf({
                    ParameterGroups: [
                        mapOf({
                            Label: mapOf({ default: 'Connection to CloudZero' }),
                            Parameters: parameters.map(({ key }) => key),
                        }),
                    ],
                }),
            }),
        },
        { key: 'Parameters', value: { kind: 'map', entries: parameters } },
        ...(report === undefined
            ? []
            : [
                { key: 'Rules', value: { kind: 'map', entries: reportRules } },
                {
                    key: 'Conditions',
                    value: { kind: 'map', entries: [...reportConditions, ...bucketConditions] },
                },
            ]),
        {
            key: 'Resources',
            value: {
                kind: 'map',
                entries: [
                    { key: 'Role', value: roleResource(role, names) },
                    ...(report === undefined ? [] : reportResources(report)),
                ],
            },
        },
        {
            key: 'Outputs',
            value: {
                kind: 'map',
                entries: [...roleOutputs, ...(report === undefined ? [] : reportOutputs)],
            },
        },
    ];
    return (0,access_role/* header */.wx)(role, 'cloudformation') + yamlText({ kind: 'map', entries: template });
}
const roleOutputs = [
    {
        key: 'RoleArn',
        value: mapOf({
            Description: 'ARN of the role that CloudZero assumes',
            Value: call('GetAtt', 'Role.Arn'),
        }),
    },
    { key: 'RoleName', value: mapOf({ Description: 'Name of that role', Value: call('Ref', 'Role') }) },
];
function roleParameters(role, names) {
    return [
        {
            key: 'RoleName',
            why: 'A fixed name, so that the role can be found in every account, allowed by name, and made anew under the same ARN.',
            value: mapOf({
                Type: 'String',
                Description: `Name of the role; its path is ${access_role/* rolePath */.ks}`,
                Default: role.roleName,
                AllowedPattern: '^[\\w-]{1,64}$',
                ConstraintDescription: 'must be 1 to 64 letters, digits, _ and -',
            }),
        },
        ...role.inputs.map((input) => parameterOf(input, names.get(input.name) ?? '')),
    ];
}
function parameterOf(input, key) {
    switch (input.kind) {
        case 'external-id':
            return {
                key,
                why: 'Proves to the role for whom the vendor acts. No default: every connection has its own.',
                value: mapOf({
                    Type: 'String',
                    Description: 'External id of this connection, as CloudZero shows it',
                    NoEcho: true,
                    MinLength: 16,
                    MaxLength: 1224,
                    AllowedPattern: '^[\\w+=,.@:/-]*$',
                    ConstraintDescription: 'must be 16 to 1224 letters, digits and +=,.@:/_-',
                }),
            };
        case 'buckets':
            return {
                key,
                value: mapOf({
                    Type: 'CommaDelimitedList',
                    Description: 'Buckets of this account that cost reports are delivered to, separated by commas',
                    AllowedPattern: '^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$',
                    ConstraintDescription: 'must be names of S3 buckets, without arn:aws:s3::: and without spaces',
                }),
            };
        case 'text':
            return {
                key,
                value: mapOf({
                    Type: 'String',
                    Description: `What the policies call ${input.name}`,
                    AllowedPattern: '^[^*?$]+$',
                    ConstraintDescription: 'must not be empty, and hold no wildcard and no variable',
                }),
            };
    }
}
const bucketConditions = [
    {
        key: 'InChina',
        why: 'What Fn::Join puts between the buckets cannot be computed, so each partition that has reports is written out.',
        value: call('Equals', [call('Ref', 'AWS::Partition'), 'aws-cn']),
    },
];
function roleResource(role, names) {
    const write = (template) => yamlOf(template, names);
    return mapOf({
        Type: 'AWS::IAM::Role',
        Properties: mapOf({
            RoleName: call('Ref', 'RoleName'),
            Path: access_role/* rolePath */.ks,
            Description: access_role/* descriptions */.eH[role.connection],
            AssumeRolePolicyDocument: write(role.trust),
            ManagedPolicyArns: role.managed.length === 0
                ? undefined
                : role.managed.map((arn) => call('Sub', arn.replace(/^arn:aws:/, 'arn:${AWS::Partition}:'))),
            Policies: role.policies.map(({ name, template }) => mapOf({ PolicyName: name, PolicyDocument: write(template) })),
            Tags: [mapOf({ Key: 'cloudzero-connection', Value: role.connection })],
        }),
    });
}
function yamlOf(template, names) {
    switch (template.kind) {
        case 'text':
            return textValue(template.parts, names);
        case 'each':
            return splitList([template], names);
        case 'plain':
            return template;
        case 'list':
            return template.items.some(({ kind }) => kind === 'each')
                ? splitList(template.items, names)
                : template.items.map((item) => yamlOf(item, names));
        case 'map':
            return {
                kind: 'map',
                entries: template.entries.map(([key, value]) => ({ key, value: yamlOf(value, names) })),
            };
    }
}
function textValue(parts, names) {
    const [only] = parts;
    if (only === undefined)
        return '';
    if (parts.length === 1)
        return typeof only === 'string'
            ? only
            : call('Ref', only.kind === 'partition' ? 'AWS::Partition' : nameIn(names, only));
    if (parts.some((part) => typeof part === 'string' && /\$\{/.test(part.replace(/\$\{[^${}!]+\}/g, ''))))
        return call('Join', ['', parts.map((part) => textValue([part], names))]);
    const written = parts.map((part) => (typeof part === 'string' ? part.replaceAll('${', '${!') : part));
    return call('Sub', (0,template/* textOf */.b6)(written, (hole) => `\${${hole.kind === 'partition' ? 'AWS::Partition' : nameIn(names, hole)}}`));
}
function splitList(items, names) {
    const texts = items.map((item) => {
        if (item.kind === 'each')
            return eachBucket(suffixOf(item.rest), nameIn(names, item.input));
        if (item.kind === 'text')
            return yamlOf(withoutComma(item), names);
        throw new app_error/* AppError */.u('not-renderable', 'A list of ARNs holds something that is none.');
    });
    const [only] = texts;
    return call('Split', [',', texts.length === 1 && only !== undefined ? only : call('Join', [',', texts])]);
}
function suffixOf(rest) {
    if (!/[,$]/.test(rest))
        return rest;
    throw new app_error/* AppError */.u('not-renderable', `\`${rest}\` follows the name of a bucket; CloudFormation can repeat no comma and no variable.`);
}
function withoutComma(item) {
    const text = item.parts.filter((part) => typeof part === 'string').find((part) => part.includes(','));
    if (text === undefined)
        return item;
    throw new app_error/* AppError */.u('not-renderable', `The ARN \`${text}\` has a comma in it and stands in one list with buckets, which CloudFormation separates by commas.`);
}
function eachBucket(rest, parameter) {
    const joined = (partition) => call('Join', [`${rest},arn:${partition}:s3:::`, call('Ref', parameter)]);
    return call('Sub', [
        `arn:\${AWS::Partition}:s3:::\${Buckets}${rest}`,
        mapOf({ Buckets: call('If', ['InChina', joined('aws-cn'), joined('aws')]) }),
    ]);
}
function nameIn(names, input) {
    return names.get(input.name) ?? input.name;
}
function parameterNames(inputs) {
    const names = new Map();
    const used = new Set(taken);
    for (const { name, kind } of inputs) {
        const bare = name.replace(/[^A-Za-z0-9]/g, '');
        const parameter = kind === 'buckets' && !bare.endsWith('s') ? `${bare}s` : bare;
        if (parameter === '' || used.has(parameter))
            throw new app_error/* AppError */.u('not-renderable', `The placeholder \`${name}\` makes the parameter \`${parameter}\`, which the template already has; call it something else.`);
        used.add(parameter);
        names.set(name, parameter);
    }
    return names;
}


/***/ })

};
;