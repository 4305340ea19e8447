// Breaks a text into lines: Chinese between any two characters, other scripts between words. No DOM here.

/** Marks that do not begin a line. */
const NOT_FIRST = /^[，。、；：！？）》”’%,.;:!?)]/;

/** @param {(text: string) => number} measure width of a text in pixels */
export function wrapText(text, width, measure) {
  const lines = [];
  let line = '';
  for (const part of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? []) {
    if (line !== '' && measure((line + part).trimEnd()) > width && !NOT_FIRST.test(part)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
