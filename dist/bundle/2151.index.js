"use strict";
exports.id = 2151;
exports.ids = [2151];
exports.modules = {

/***/ 62151:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileReplacer: () => (/* binding */ fileReplacer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6940);
/* harmony import */ var _workspace_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87927);
/* harmony import */ var _workspace_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59428);






function fileReplacer(root, options) {
    const { real } = (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .workspacePaths */ .s6)(root, options);
    return {
        replace(path, before, after) {
            const target = real(path);
            if (target === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(target).equals(bytesOf(before)))
                throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .u('file-changed', `\`${path}\` is not what it was when it was read.`);
            try {
                exchange(target, bytesOf(after));
            }
            catch (error) {
                throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .u('file-unwritable', `\`${path}\` cannot be written (${(0,_workspace_files_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A)(error)}).`, {
                    cause: error,
                });
            }
        },
    };
}
function bytesOf({ text, bom }) {
    return Buffer.from(bom ? `\uFEFF${text}` : text);
}
function exchange(target, bytes) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(target, 'r+'));
    const mode = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(target).mode & 0o7777;
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(beside, 'wx', mode);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, bytes);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(file, mode);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(beside, target);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(beside, { force: true });
    }
}


/***/ })

};
;