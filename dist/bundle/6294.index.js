"use strict";
exports.id = 6294;
exports.ids = [6294];
exports.modules = {

/***/ 6294:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderReport: () => (/* binding */ renderReport)
/* harmony export */ });
async function renderReport(outcome, format, options) {
    const { report, diff, lineOf, adviceOf } = outcome;
    switch (format) {
        case 'text':
            return (await __webpack_require__.e(/* import() */ 2316).then(__webpack_require__.bind(__webpack_require__, 2316))).renderText(report, {
                colors: options.colors,
                lineOf,
                adviceOf,
            });
        case 'json':
            return (await __webpack_require__.e(/* import() */ 2555).then(__webpack_require__.bind(__webpack_require__, 2555))).renderJson(report);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 3806).then(__webpack_require__.bind(__webpack_require__, 3806))).renderSarif(report, {
                descriptionOf: adviceOf,
            });
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(6026), __webpack_require__.e(4518)]).then(__webpack_require__.bind(__webpack_require__, 6026))).renderSummary(report, {
                adviceOf,
                diff,
            });
        case 'github':
            return (await __webpack_require__.e(/* import() */ 3266).then(__webpack_require__.bind(__webpack_require__, 3266))).renderGithub(report, { lineOf, adviceOf });
    }
}


/***/ })

};
;