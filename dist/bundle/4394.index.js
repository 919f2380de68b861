"use strict";
exports.id = 4394;
exports.ids = [4394];
exports.modules = {

/***/ 4394:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   httpsRegistrar: () => (/* binding */ httpsRegistrar)
/* harmony export */ });
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);

const timeout = 20_000;
function httpsRegistrar(options = {}) {
    return {
        async post(address, body) {
            const url = addressOf(address);
            try {
                const answer = await fetch(url, {
                    method: 'POST',
                    headers: { 'content-type': 'application/json' },
                    body,
                    redirect: 'manual',
                    signal: AbortSignal.timeout(options.timeout ?? timeout),
                });
                await answer.body?.cancel();
                return { status: answer.status, retryAfter: answer.headers.get('retry-after') };
            }
            catch (error) {
                throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('registration-unreachable', `CloudZero did not answer at ${url.host}: ${reasonOf(error)}.`);
            }
        },
    };
}
const loopback = new Set(['127.0.0.1', '[::1]', 'localhost']);
function addressOf(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback.has(url.hostname));
    if (url === undefined || !isSafe || url.username !== '' || url.password !== '')
        throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('invalid-option', 'The address to register at is no `https://` address.');
    return url;
}
function reasonOf(error) {
    if (!(error instanceof Error))
        return 'no reason given';
    if (error.name === 'TimeoutError')
        return 'it took too long';
    const { cause } = error;
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    return typeof code === 'string' ? code : error.name;
}


/***/ })

};
;