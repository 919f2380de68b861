"use strict";
exports.id = 9722;
exports.ids = [9722];
exports.modules = {

/***/ 29722:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitTrees: () => (/* binding */ gitTrees)
});

// EXTERNAL MODULE: ./lib/app/skipped-folders.js
var skipped_folders = __webpack_require__(59671);
// EXTERNAL MODULE: ./lib/core/errors/app-error.js + 1 modules
var app_error = __webpack_require__(6940);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/app/decode-text.js
var decode_text = __webpack_require__(27717);
;// CONCATENATED MODULE: ./lib/adapters/git/tree-system.js
function treeSystem(paths) {
    const folders = new Map([['/', new Map()]]);
    for (const path of paths) {
        let folder = '/';
        const parts = path.split('/');
        for (const [index, name] of parts.entries()) {
            const isFile = index === parts.length - 1;
            folders.get(folder)?.set(name, childOf(name, isFile));
            folder = `${folder}${name}/`;
            if (!isFile && !folders.has(folder))
                folders.set(folder, new Map());
        }
    }
    const readdir = (path, _options, answer) => {
        const folder = path.endsWith('/') ? path : `${path}/`;
        answer(null, [...(folders.get(folder)?.values() ?? [])]);
    };
    return { readdir };
}
function childOf(name, isFile) {
    return { name, isFile: () => isFile, isDirectory: () => !isFile, isSymbolicLink: () => false };
}

;// CONCATENATED MODULE: ./lib/adapters/git/commit-files.js




const maxLinks = 10;
function commitFiles(entries, contentOf) {
    const real = (path) => {
        let at = external_node_path_.posix.normalize(path);
        for (let links = 0; links < maxLinks; links += 1) {
            const entry = entries.get(at);
            if (entry?.link !== true)
                return entry;
            at = external_node_path_.posix.join(external_node_path_.posix.dirname(at), contentOf(entry.oid)?.toString('utf8') ?? '');
        }
        return undefined;
    };
    const paths = [...entries.keys()].filter((path) => real(path) !== undefined).sort();
    const folders = new Set(paths.flatMap(foldersOf));
    const below = (folder) => {
        const top = external_node_path_.posix.normalize(folder).replace(/\/$/, '');
        const shown = folder.replace(/\/+$/, '');
        if (top === '.')
            return paths;
        return paths
            .filter((path) => path.startsWith(`${top}/`))
            .map((path) => (shown === top ? path : external_node_path_.posix.join(shown, path.slice(top.length))));
    };
    return {
        kindOf(path) {
            if (real(path) !== undefined)
                return 'file';
            return folders.has(external_node_path_.posix.normalize(path).replace(/\/$/, '')) ? 'folder' : 'missing';
        },
        read(path) {
            const entry = real(path);
            if (entry === undefined)
                throw new app_error/* AppError */.u('file-not-found', `There is no file \`${path}\` in the commit.`);
            const content = contentOf(entry.oid);
            if (content === undefined)
                throw new app_error/* AppError */.u('file-unreadable', `\`${path}\` was not read from the commit: its ending is no policy's.`);
            return (0,decode_text/* decodeText */.g)(content, path);
        },
        list: below,
        async glob(pattern) {
            const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
            const found = await glob(pattern, {
                cwd: '/',
                dot: true,
                followSymbolicLinks: false,
                fs: treeSystem(paths),
            });
            return found.sort();
        },
        write(path) {
            throw new app_error/* AppError */.u('file-unwritable', `\`${path}\` is a file of a commit.`);
        },
    };
}
function foldersOf(path) {
    const parts = path.split('/').slice(0, -1);
    return ['.', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/adapters/git/run-git.js


const maxOutput = 1 << 29;
async function runGit(folder, arguments_, stdin = '') {
    return new Promise((resolve, reject) => {
        const env = { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
        const options = {
            cwd: folder,
            env,
            encoding: 'buffer',
            maxBuffer: maxOutput,
            windowsHide: true,
        };
        const child = (0,external_node_child_process_.execFile)('git', [...arguments_], options, (error, stdout, stderr) => {
            const said = stderr.toString('utf8').trim();
            if (error === null)
                resolve({ exitCode: 0, stdout, stderr: said });
            else if (typeof error.code === 'number')
                resolve({ exitCode: error.code, stdout, stderr: said });
            else if (error.code === 'ENOENT')
                reject(new app_error/* AppError */.u('git-not-found', 'There is no `git` on the PATH.', { cause: error }));
            else
                reject(gitFailed(arguments_, said === '' ? error.message : said));
        });
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(stdin);
    });
}
function gitFailed(arguments_, said) {
    return new app_error/* AppError */.u('git-failed', `\`git ${arguments_.join(' ')}\` failed: ${said}`);
}

;// CONCATENATED MODULE: ./lib/adapters/git/git-trees.js




const candidate = /\.(json|ya?ml|template|tf|lock)$/i;
const fileModes = new Set(['100644', '100755']);
const linkMode = '120000';
function gitTrees(folder) {
    const blobs = new Map();
    return {
        async commitOf(ref) {
            await assertRepository(folder);
            const { exitCode, stdout } = ref.startsWith('-')
                ? { exitCode: 1, stdout: '' }
                : await runGit(folder, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
            if (exitCode !== 0)
                throw new app_error/* AppError */.u('unknown-ref', `\`${ref}\` is no folder, and no branch, tag or commit here.`);
            return String(stdout).trim();
        },
        async mergeBase(commit, other) {
            const { exitCode, stdout } = await runGit(folder, ['merge-base', commit, other]);
            if (exitCode === 0)
                return String(stdout).trim();
            const shallow = await runGit(folder, ['rev-parse', '--is-shallow-repository']);
            const reason = String(shallow.stdout).trim() === 'true'
                ? 'this clone is shallow and does not reach back to it'
                : 'the two share no history';
            throw new app_error/* AppError */.u('missing-history', `There is no commit at which ${commit.slice(0, 12)} and ${other.slice(0, 12)} parted: ${reason}.`);
        },
        async filesAt(commit) {
            const prefix = String((await git(folder, ['rev-parse', '--show-prefix'])).stdout).replace(/\n$/, '');
            const entries = await entriesOf(folder, commit, prefix);
            await readBlobs(folder, wanted(entries), blobs);
            return commitFiles(entries, (oid) => blobs.get(oid));
        },
    };
}
async function entriesOf(folder, commit, prefix) {
    const { stdout } = await git(folder, [
        'ls-tree',
        '-r',
        '-z',
        '--full-tree',
        commit,
        '--',
        ...(prefix === '' ? [] : [prefix]),
    ]);
    const entries = new Map();
    for (const line of stdout.toString('utf8').split('\0')) {
        const tab = line.indexOf('\t');
        const [mode = '', , oid = ''] = line.slice(0, Math.max(tab, 0)).split(' ');
        const path = line.slice(tab + 1 + prefix.length);
        if (!fileModes.has(mode) && mode !== linkMode)
            continue;
        if (path.split('/').some((part) => skipped_folders/* skippedFolders */.c.has(part)))
            continue;
        entries.set(path, { oid, link: mode === linkMode });
    }
    return entries;
}
function wanted(entries) {
    return [...entries].filter(([path, { link }]) => link || candidate.test(path)).map(([, { oid }]) => oid);
}
async function readBlobs(folder, oids, blobs) {
    const missing = [...new Set(oids)].filter((oid) => !blobs.has(oid));
    if (missing.length === 0)
        return;
    const { stdout } = await git(folder, ['cat-file', '--batch'], `${missing.join('\n')}\n`);
    for (let at = 0; at < stdout.length;) {
        const lineEnd = stdout.indexOf(10, at);
        const [oid = '', type = '', size = ''] = stdout.subarray(at, lineEnd).toString('latin1').split(' ');
        if (type !== 'blob')
            throw missingObject(oid);
        const end = lineEnd + 1 + Number(size);
        blobs.set(oid, stdout.subarray(lineEnd + 1, end));
        at = end + 1;
    }
}
function missingObject(oid) {
    return new app_error/* AppError */.u('git-failed', `\`git cat-file\` has no object ${oid}: this clone is partial and could not fetch it.`);
}
async function assertRepository(folder) {
    const { exitCode, stderr } = await runGit(folder, ['rev-parse', '--is-inside-work-tree']);
    if (exitCode === 0)
        return;
    const isOwned = !stderr.includes('dubious ownership');
    throw isOwned
        ? new app_error/* AppError */.u('not-a-repository', 'This folder is in no Git repository.')
        : gitFailed(['rev-parse'], stderr);
}
async function git(folder, arguments_, stdin = '') {
    const run = await runGit(folder, arguments_, stdin);
    if (run.exitCode !== 0)
        throw gitFailed(arguments_, run.stderr);
    return run;
}


/***/ })

};
;