import { readHeader } from './headerMeaning.ts';

const brackets = /[([{（［【][^)\]}）］】]*[)\]}）］】]?/g;
/** What else parts a note from the title before it: a line, a dash, a colon. */
const parts = /[\r\n|:：;]+|\s[-–—]\s/;

/** A title without what it says of how to fill in its cells: `Order Date` of `Order Date (required)`. */
export function withoutNotes(title: string): string {
  const outside = title.replace(brackets, (note) => (isHint(note) ? '' : note));
  const [first, ...others] = outside.split(parts);
  const kept = others.filter((part) => !isHint(part));
  const bare = kept.length === others.length ? outside : [first, ...kept].join(' ');
  return bare.trim() === '' ? title : bare;
}

const isHint = (text: string): boolean => readHeader(text).concepts.has('hint');
