"use strict";
exports.id = 1946;
exports.ids = [1946];
exports.modules = {

/***/ 11946:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDiffHtml: () => (/* binding */ renderDiffHtml)
/* harmony export */ });
/* harmony import */ var _diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73032);
/* harmony import */ var _html_changes_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99757);
/* harmony import */ var _html_markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78708);
/* harmony import */ var _html_page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48122);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88630);





function renderDiffHtml(diff) {
    const verdict = (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<section class="verdict ${diff.verdict}"><h1>${_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .diffWord */ .U6[diff.verdict]}</h1>
<p class="lead">${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .capitalise */ .sK)((0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .diffSentence */ .NT)(diff))}</p></section>
`;
    const changes = (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<section id="changes"><h2>What differs</h2>
${(0,_html_changes_part_js__WEBPACK_IMPORTED_MODULE_1__/* .changeList */ .F)(diff)}</section>
`;
    return (0,_html_page_js__WEBPACK_IMPORTED_MODULE_4__/* .page */ .M)(`${_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .diffWord */ .U6[diff.verdict]} \u00b7 Roleproof`, [{ id: 'changes', label: 'Change' }], [verdict, changes]);
}


/***/ })

};
;