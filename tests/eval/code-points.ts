/** Turns our offsets (UTF-16 units) into those of corpora that count Unicode code points. */
export const codePoints = (text: string): ((offset: number) => number) => {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const counts = new Uint32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    counts[i] = count;
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdbff) count++;
  }
  counts[text.length] = count;
  return (offset) => counts[offset] ?? count;
};
