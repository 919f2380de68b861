import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { isPicture } from './is-picture.ts';

type Root = ReturnType<typeof fromMarkdown>;

/** A node of a Markdown tree, the root included. */
type Node = Root | Root['children'][number];

/** The HTML that our Markdown is written with. */
const ourTags = /<\/?(?:details|summary|strong|code|span|sub|br)>|<!-- roleproof:[a-z0-9 ="-]* -->/g;

/** What GitHub makes a mention or a reference of, and what an emoji, in text that is no code. */
const references = /@[a-z\d]|#\d|\bgh-\d/i;
const emoji = /:[\w+-]+:/;

/** Markdown as GitHub reads it. */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** What Markdown of ours holds that we did not write, a sentence each. `isOurs` knows our addresses. */
export function markdownProblems(tree: Node, isOurs: (address: string) => boolean): readonly string[] {
  const problems: string[] = [];
  visit(tree, (node) => {
    switch (node.type) {
      case 'html': {
        const text = node.value.replace(ourTags, '');
        if (text.includes('<')) problems.push(`HTML: ${node.value}`);
        if (references.test(decoded(text))) problems.push(`a reference in HTML: ${node.value}`);
        break;
      }
      case 'text':
        if (references.test(node.value)) problems.push(`a reference: ${node.value}`);
        break;
      case 'paragraph':
      case 'heading':
      case 'tableCell': {
        // GitHub looks at each text by itself, and not at code. The colons of an ARN stay as they are, so that it can be
        // copied; a dollar in it stands in a tag of ours.
        const text = node.children
          .map((child) =>
            child.type === 'text'
              ? child.value
              : child.type === 'html' && /^<\/?span>$/.test(child.value)
                ? ''
                : ' ',
          )
          .join('');
        if (emoji.test(text.replace(/\S*arn:\S*/g, ''))) problems.push(`an emoji: ${text}`);
        break;
      }
      case 'link':
        if (!isOurs(node.url)) problems.push(`a link: ${node.url}`);
        break;
      case 'code':
        if (node.lang != null && !(node.lang === 'mermaid' && isPicture(node.value)))
          problems.push(`a code block that is drawn: ${node.value}`);
        break;
      case 'image':
      case 'imageReference':
      case 'linkReference':
      case 'definition':
      case 'footnoteDefinition':
      case 'footnoteReference':
        problems.push(`a ${node.type}`);
        break;
    }
  });
  return problems;
}

/** The blocks of Markdown without their words: what no text of others may change. */
export function skeletonOf(node: Node): string {
  if (node.type === 'html') return (node.value.match(ourTags) ?? []).join('');
  if (['paragraph', 'heading', 'tableCell', 'code'].includes(node.type)) return node.type;
  return 'children' in node ? `${node.type}(${node.children.map(skeletonOf).join(' ')})` : node.type;
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}

function decoded(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
