"use strict";
exports.id = 2691;
exports.ids = [2691];
exports.modules = {

/***/ 22691:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   idToken: () => (/* binding */ idToken)
/* harmony export */ });
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);

const attempts = 3;
async function idToken(audience, environment, mask) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = environment;
    if (!address || !bearer)
        throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('oidc-unavailable', 'This job cannot ask GitHub for an OIDC token.');
    mask(bearer);
    for (let attempt = 1;; attempt += 1) {
        const answer = await ask(`${address}&audience=${encodeURIComponent(audience)}`, bearer);
        if ('token' in answer) {
            mask(answer.token);
            return answer.token;
        }
        if (!answer.isTransient || attempt === attempts)
            throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('oidc-unavailable', `GitHub gave no OIDC token: ${answer.reason}.`);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 200 * 2 ** attempt));
    }
}
async function ask(address, bearer) {
    try {
        const response = await fetch(address, {
            headers: { accept: 'application/json; api-version=2.0', authorization: `Bearer ${bearer}` },
            redirect: 'error',
            signal: AbortSignal.timeout(10_000),
        });
        if (!response.ok) {
            await response.body?.cancel();
            return { reason: `it answered ${response.status}`, isTransient: response.status >= 500 };
        }
        const answer = await response.json();
        const token = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
        return typeof token === 'string' && token !== ''
            ? { token }
            : { reason: 'its answer holds none', isTransient: false };
    }
    catch {
        return { reason: 'it did not answer', isTransient: true };
    }
}


/***/ })

};
;