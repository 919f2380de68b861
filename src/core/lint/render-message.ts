/** Longer values are cut in a sentence; the finding's data keeps them whole. */
const maxLength = 500;

/** Fills the `{{name}}` placeholders of a message. A placeholder without data is a bug and throws. */
export function renderMessage(template: string, data: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = data[name];
    if (typeof value !== 'string' && typeof value !== 'number')
      throw new Error(`nothing fills {{${name}}} in the message "${template}"`);
    return shorten(String(value));
  });
}

function shorten(text: string): string {
  return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1)}…`;
}
