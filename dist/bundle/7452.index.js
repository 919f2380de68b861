"use strict";
exports.id = 7452;
exports.ids = [7452];
exports.modules = {

/***/ 77452:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runClock: () => (/* binding */ runClock)
/* harmony export */ });
function runClock(signals) {
    let isCancelled = false;
    const waiting = new Set();
    const cancel = () => {
        isCancelled = true;
        for (const wake of waiting)
            wake();
    };
    signals.on('SIGINT', cancel);
    signals.on('SIGTERM', cancel);
    return {
        now: () => Date.now(),
        async sleep(milliseconds) {
            if (isCancelled)
                return false;
            await new Promise((resolve) => {
                const wake = () => {
                    clearTimeout(timer);
                    waiting.delete(wake);
                    resolve();
                };
                const timer = setTimeout(wake, milliseconds);
                waiting.add(wake);
            });
            return !isCancelled;
        },
        close() {
            signals.off('SIGINT', cancel);
            signals.off('SIGTERM', cancel);
        },
    };
}


/***/ })

};
;