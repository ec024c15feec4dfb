/** Names for what is new: files out of titles, scenes out of nothing. */

/** Letters and digits with dashes between: `The Moved Appointment` gives `the-moved-appointment`. */
export const idFromTitle = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'my-scene';

/** What a text calls itself in its `# title:`. */
export const titleIn = (text = ''): string | undefined =>
  /^[ \t]*#[ \t]*title[ \t]*:[ \t]*([^\n\r#]*?)[ \t]*(?:#|\/\/|$)/m.exec(text)?.[1] || undefined;

export const newId = (): string =>
  `${Date.now().toString(36)}-${[...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(36)).join('')}`;
