"use strict";
exports.id = 2917;
exports.ids = [2917];
exports.modules = {

/***/ 22917:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectPorts: () => (/* binding */ connectPorts)
});

;// CONCATENATED MODULE: ./lib/core/connect/registration-endpoint.js
const publishedEndpoint = {
    address: 'https://api.cloudzero.com/accounts/v1/link',
    reactorId: 'f7a07d02-d509-4e8d-9fb9-69c7985a6bd8',
};

;// CONCATENATED MODULE: ./lib/commands/connect-ports.js

async function connectPorts(door) {
    const { httpsRegistrar } = await __webpack_require__.e(/* import() */ 4394).then(__webpack_require__.bind(__webpack_require__, 4394));
    const { sha256 } = await __webpack_require__.e(/* import() */ 1633).then(__webpack_require__.bind(__webpack_require__, 61633));
    const { environment, lint, clock } = door;
    const address = environment['ROLEPROOF_REGISTRATION_URL'];
    return {
        lint,
        clock,
        registrar: httpsRegistrar(),
        endpoint: address ? { ...publishedEndpoint, address } : publishedEndpoint,
        hash: sha256,
        openAws: async () => openAccount(door),
        show: door.show,
    };
}
async function openAccount(door) {
    const { openAws } = await __webpack_require__.e(/* import() */ 8315).then(__webpack_require__.bind(__webpack_require__, 88315));
    const aws = openAws(door.region, await credentialsOf(door), door.environment);
    const { maskAccountId } = door;
    if (maskAccountId === undefined)
        return aws;
    return {
        ...aws,
        account() {
            const account = aws.account();
            return {
                ...account,
                async caller() {
                    const caller = await account.caller();
                    maskAccountId(caller.accountId);
                    return caller;
                },
                async organization(caller) {
                    const organization = await account.organization(caller);
                    if (organization.membership !== 'none')
                        maskAccountId(organization.managementAccountId);
                    return organization;
                },
            };
        },
    };
}
async function credentialsOf({ roleToAssume, region, environment, mask }) {
    if (roleToAssume === undefined)
        return undefined;
    const { idToken } = await __webpack_require__.e(/* import() */ 2691).then(__webpack_require__.bind(__webpack_require__, 22691));
    const { assumeRole } = await __webpack_require__.e(/* import() */ 4292).then(__webpack_require__.bind(__webpack_require__, 14292));
    const audience = roleToAssume.startsWith('arn:aws-cn:') ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
    const token = await idToken(audience, environment, mask);
    const sessionName = `roleproof-${environment['GITHUB_RUN_ID'] ?? 'run'}`.slice(0, 64);
    const made = await assumeRole({ roleArn: roleToAssume, region, token, sessionName });
    for (const secret of [made.secretAccessKey, made.sessionToken, made.accessKeyId])
        if (secret !== undefined)
            mask(secret);
    return made;
}


/***/ })

};
;