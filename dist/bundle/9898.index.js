"use strict";
exports.id = 9898;
exports.ids = [9898];
exports.modules = {

/***/ 89898:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseConnection: () => (/* binding */ chooseConnection)
/* harmony export */ });
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);

const timeout = 60 * 60 * 1000;
function chooseConnection(mode, choices, run, ports) {
    const { kind, name, externalId, region, expectedAccountId } = choices;
    if (kind === undefined || kind === 'organization')
        throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('invalid-connection', kind === undefined
            ? '`connection` is missing: it is billing for the account that pays, resource for any other.'
            : '`connection: organization` is not offered yet: connect the account that pays with `billing`, and each other account with `resource`.');
    if (externalId === undefined)
        throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('invalid-connection', 'The external id is missing; CloudZero shows it.');
    return {
        ...choices,
        ...run,
        mode,
        externalId,
        connection: { kind, name, region, expectedAccountId },
        template: readTemplate(kind, choices.template, ports),
        stackName: stackNameOf(choices.stackName ?? `cloudzero-${kind}-${name}`),
        templateUrl: templateUrlOf(choices.templateUrl),
        approval: approvalOf(choices.approval),
        timeout,
    };
}
function readTemplate(kind, own, { files, packedTemplate }) {
    if (own === undefined)
        return { source: { file: `${kind}.yaml`, text: packedTemplate(kind), bom: false }, isPacked: true };
    return { source: { file: own, ...files.read(own) }, isPacked: false };
}
function stackNameOf(name) {
    if (/^[A-Za-z][A-Za-z0-9-]{0,127}$/.test(name))
        return name;
    throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('invalid-connection', 'The name of the stack takes up to 128 letters, digits and dashes, and begins with a letter.');
}
function templateUrlOf(address) {
    if (address === undefined || /^https:\/\/[\w.-]+\.amazonaws\.com(?:\.cn)?\/\S+$/.test(address))
        return address;
    throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('invalid-connection', '`template-url` is no `https://` address of an object in S3.');
}
function approvalOf(approval) {
    if (typeof approval === 'string' || /^[0-9a-f]{64}$/.test(approval.fingerprint))
        return approval;
    throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('invalid-connection', '`plan` is no fingerprint of a plan: 64 hexadecimal digits.');
}


/***/ })

};
;