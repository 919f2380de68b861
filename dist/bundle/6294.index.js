"use strict";
exports.id = 6294;
exports.ids = [6294];
exports.modules = {

/***/ 6294:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHtmlReport: () => (/* binding */ renderHtmlReport),
/* harmony export */   renderReport: () => (/* binding */ renderReport)
/* harmony export */ });
async function renderReport(outcome, format, options) {
    const { report, diff, lineOf, adviceOf } = outcome;
    switch (format) {
        case 'text':
            return (await Promise.all(/* import() */[__webpack_require__.e(565), __webpack_require__.e(7972)]).then(__webpack_require__.bind(__webpack_require__, 565))).renderText(report, {
                colors: options.colors,
                lineOf,
                adviceOf,
            });
        case 'json':
            return (await __webpack_require__.e(/* import() */ 2555).then(__webpack_require__.bind(__webpack_require__, 32555))).renderJson(report);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 3806).then(__webpack_require__.bind(__webpack_require__, 63806))).renderSarif(report, {
                descriptionOf: adviceOf,
            });
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(5581), __webpack_require__.e(4008)]).then(__webpack_require__.bind(__webpack_require__, 55581))).renderSummary(report, {
                adviceOf,
                diff,
            });
        case 'html':
            return renderHtmlReport(outcome);
        case 'github':
            return (await Promise.all(/* import() */[__webpack_require__.e(565), __webpack_require__.e(1773)]).then(__webpack_require__.bind(__webpack_require__, 23266))).renderGithub(report, { lineOf, adviceOf });
    }
}
async function renderHtmlReport(outcome, { permalink } = {}) {
    const { report, proof, ...options } = outcome;
    const { renderHtml } = await Promise.all(/* import() */[__webpack_require__.e(4054), __webpack_require__.e(2889)]).then(__webpack_require__.bind(__webpack_require__, 32889));
    return renderHtml(report, { ...options, proof: await proof(), permalink });
}


/***/ })

};
;