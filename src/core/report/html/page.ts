import { pageScript, pageScriptHash, pageStyle, pageStyleHash } from './generated/page-assets.ts';
import { Markup, markup } from './markup.ts';

/** A section that the page has, by the id of its element. */
export interface PageLink {
  readonly id: string;
  readonly label: string;
}

/**
 * One HTML file that needs nothing besides: our style and our script are the only ones that the browser runs, known by
 * their hashes, and no request leaves it (https://www.w3.org/TR/CSP3/#framework-directive-source-list).
 */
export function page(
  title: string,
  links: readonly PageLink[],
  sections: readonly (Markup | undefined)[],
): string {
  const policy = `default-src 'none'; style-src 'sha256-${pageStyleHash}'; script-src 'sha256-${pageScriptHash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${new Markup(pageStyle)}</style></head>
<body><a class="skip" href="#main">Skip to the report</a>
<header><p class="brand">Roleproof</p><nav aria-label="Sections"><ul>${links.map(
    ({ id, label }) => markup`<li><a href="#${id}">${label}</a></li>`,
  )}</ul></nav><button id="theme" type="button" hidden>Dark</button></header>
<main id="main" tabindex="-1">
${sections}</main>
<script>${new Markup(pageScript)}</script></body></html>
`.text;
}
