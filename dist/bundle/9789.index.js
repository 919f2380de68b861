"use strict";
exports.id = 9789;
exports.ids = [9789];
exports.modules = {

/***/ 9789:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packedTemplate: () => (/* binding */ packedTemplate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function packedTemplate(kind) {
    const address = kind === 'billing' ? __webpack_require__.ab + "billing.yaml" : __webpack_require__.ab + "resource.yaml";
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(address, 'utf8');
}


/***/ })

};
;