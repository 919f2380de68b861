"use strict";
exports.id = 5682;
exports.ids = [5682];
exports.modules = {

/***/ 35682:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderInstructions: () => (/* binding */ renderInstructions)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38111);
/* harmony import */ var _access_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26517);
/* harmony import */ var _render_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33957);



function renderInstructions(role) {
    const { permissions, trust, managed } = (0,_render_json_js__WEBPACK_IMPORTED_MODULE_1__/* .roleDocuments */ .r)(role);
    const policies = permissions.map(({ name, document }) => ({
        name,
        file: permissions.length === 1 ? 'permissions.json' : `permissions-${name}.json`,
        document,
    }));
    return [
        `# ${titles[role.connection]}`,
        `${accounts[role.connection]} It makes the role ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(`${_access_role_js__WEBPACK_IMPORTED_MODULE_0__/* .rolePath */ .ks.slice(1)}${role.roleName}`)}, which can read and change nothing. ` +
            'You need the right to make roles in IAM. Use either the command line or the console, then check.',
        ...stillOpen(role),
        '## On the command line',
        'Sign in to the account with the [AWS CLI](https://docs.aws.amazon.com/cli/latest/userguide/cli-chap-configure.html), and look whether it is the right one:',
        shell(['aws sts get-caller-identity --query Account --output text']),
        'Write down what the role may do, and who may assume it:',
        shell([...policies.map(({ file, document }) => here(file, document)), here('trust.json', trust)]),
        'Make the role, with these two and with what AWS manages:',
        shell([
            command('aws iam create-role', [
                `--path ${quote(_access_role_js__WEBPACK_IMPORTED_MODULE_0__/* .rolePath */ .ks)}`,
                `--role-name ${quote(role.roleName)}`,
                '--assume-role-policy-document file://trust.json',
                `--tags ${quote(`Key=cloudzero-connection,Value=${role.connection}`)}`,
            ]),
            ...policies.map(({ name, file }) => command('aws iam put-role-policy', [
                `--role-name ${quote(role.roleName)}`,
                `--policy-name ${quote(name)}`,
                `--policy-document ${quote(`file://${file}`)}`,
            ])),
            ...managed.map((arn) => command('aws iam attach-role-policy', [
                `--role-name ${quote(role.roleName)}`,
                `--policy-arn ${quote(arn)}`,
            ])),
        ]),
        '## In the console',
        'The console cannot give a role a path. A role made there is called the same and stands outside of ' +
            `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(_access_role_js__WEBPACK_IMPORTED_MODULE_0__/* .rolePath */ .ks)}, so that it cannot read its own permissions: CloudZero then sees a missing permission only by missing data.`,
        numbered([
            'Sign in, open **IAM**, **Roles**, and choose **Create role**, then **Custom trust policy**.',
            `Replace what is there by the text of ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)('trust.json')} above, and choose **Next**.`,
            managed.length === 0
                ? 'Choose **Next**.'
                : `Search for and tick each of ${managed.map((arn) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(arn.slice(arn.lastIndexOf('/') + 1))).join(', ')}, and choose **Next**.`,
            `Give it the name ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(role.roleName)} and the tag ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)('cloudzero-connection')} with the value ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(role.connection)}, and choose **Create role**.`,
            ...policies.map(({ name, file }) => `Open the role, choose **Add permissions**, **Create inline policy**, **JSON**; paste the text of ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(file)} above, choose **Next**, name it ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(name)}, and choose **Create policy**.`),
        ]),
        '## Check what is there',
        'Fetch what the role has become, and let Roleproof read it. It ends with 0 where all is well:',
        shell([
            ...policies.map(({ name, file }) => `${command('aws iam get-role-policy', [
                `--role-name ${quote(role.roleName)}`,
                `--policy-name ${quote(name)}`,
                '--query PolicyDocument',
            ])} > ${quote(`live-${file}`)}`),
            `${command('aws iam get-role', [
                `--role-name ${quote(role.roleName)}`,
                '--query Role.AssumeRolePolicyDocument',
            ])} > live-trust.json`,
            `roleproof lint ${[...policies.map(({ file }) => quote(`live-${file}`)), 'live-trust.json'].join(' ')}`,
            `aws iam list-attached-role-policies --role-name ${quote(role.roleName)} --query 'AttachedPolicies[].PolicyArn' --output text`,
        ]),
        managed.length === 0
            ? 'The last command has to print nothing.'
            : `The last command has to print ${managed.length === 1 ? 'this' : `these ${managed.length}`}:\n\n${managed.map((arn) => `- ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(arn)}`).join('\n')}`,
        'What CloudZero asks for is the ARN of the role:',
        shell([`aws iam get-role --role-name ${quote(role.roleName)} --query Role.Arn --output text`]),
        '## Take it down again',
        shell([
            ...managed.map((arn) => command('aws iam detach-role-policy', [
                `--role-name ${quote(role.roleName)}`,
                `--policy-arn ${quote(arn)}`,
            ])),
            ...policies.map(({ name }) => command('aws iam delete-role-policy', [
                `--role-name ${quote(role.roleName)}`,
                `--policy-name ${quote(name)}`,
            ])),
            `aws iam delete-role --role-name ${quote(role.roleName)}`,
        ]),
    ]
        .join('\n\n')
        .concat('\n');
}
const titles = {
    billing: 'Connect the account that pays to CloudZero',
    resource: 'Connect an account to CloudZero',
};
const accounts = {
    billing: 'This is for the account that pays the bill: the management account of the organization, or an account that is in none.',
    resource: 'This is for an account whose resources cost money; do it once in each.',
};
function stillOpen({ inputs }) {
    if (inputs.length === 0)
        return [];
    const rows = inputs.map(({ kind, name }) => {
        const what = {
            'external-id': 'the external id that CloudZero shows for this connection',
            buckets: 'the name of the bucket that the cost report is delivered to',
            text: 'what the policies call so',
        };
        return `- ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(`{{${name}}}`)}: ${what[kind]}`;
    });
    return ['Put these in wherever they stand below, before you run or paste anything:', rows.join('\n')];
}
function numbered(steps) {
    return steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
}
function shell(commands) {
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(commands.join('\n'), 'sh');
}
function command(name, options) {
    return [name, ...options].join(' \\\n  ');
}
function here(file, document) {
    const ascii = (0,_render_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s)(document).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `cat > ${quote(file)} <<'END_OF_POLICY'\n${ascii}END_OF_POLICY`;
}
function quote(text) {
    return /^[\w./:=,@+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
;