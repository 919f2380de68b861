/**
 * Whether a text is a flowchart of the few forms that we write, and nothing else: no other statement of Mermaid, no
 * markup in a label but our own. A label holds letters, digits, a few marks, and character codes.
 */
export function isPicture(text: string): boolean {
  const label = String.raw`"(?:[\p{L}\p{N} ,./_-]|#\d+;|<br/>|<b>|</b>)+"`;
  const node = new RegExp(String.raw`^ {2}\w+(?:\[${label}\]|\(\[${label}\]\))$`, 'u');
  const edge = /^ {2}\w+ (?:-->|-\.->|-->\|may assume\|) \w+$/;
  const [head, ...lines] = text.split('\n');
  return (
    head === 'flowchart LR' &&
    lines.every(
      (line) =>
        node.test(line) ||
        edge.test(line) ||
        line === '  classDef loud stroke:red,stroke-width:2px' ||
        /^ {2}class s\d+(?:,s\d+)* loud$/.test(line),
    )
  );
}
