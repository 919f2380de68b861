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
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 838).then(__webpack_require__.bind(__webpack_require__, 1838))).renderSummary(report, { adviceOf });
        case 'github':
            return (await __webpack_require__.e(/* import() */ 577).then(__webpack_require__.bind(__webpack_require__, 9577))).renderGithub(report, { lineOf, adviceOf });
    }
}


/***/ })

};
;