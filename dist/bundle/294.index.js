"use strict";
exports.id = 294;
exports.ids = [294];
exports.modules = {

/***/ 6294:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderReport: () => (/* binding */ renderReport)
/* harmony export */ });
async function renderReport(outcome, format, options) {
    const { report, lineOf, adviceOf } = outcome;
    switch (format) {
        case 'text':
            return (await __webpack_require__.e(/* import() */ 316).then(__webpack_require__.bind(__webpack_require__, 2316))).renderText(report, {
                colors: options.colors,
                lineOf,
                adviceOf,
            });
        case 'json':
            return (await __webpack_require__.e(/* import() */ 555).then(__webpack_require__.bind(__webpack_require__, 2555))).renderJson(report);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 319).then(__webpack_require__.bind(__webpack_require__, 3319))).renderSarif(report, {
                descriptionOf: adviceOf,
            });
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 596).then(__webpack_require__.bind(__webpack_require__, 1596))).renderSummary(report, { adviceOf });
        case 'github':
            return (await Promise.all(/* import() */[__webpack_require__.e(577), __webpack_require__.e(972)]).then(__webpack_require__.bind(__webpack_require__, 9577))).renderGithub(report, { lineOf, adviceOf });
    }
}


/***/ })

};
;