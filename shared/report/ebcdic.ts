/** EBCDIC, the character code of IBM mainframes: told by its spaces and letters, read by code page 500. */

/** Signs of bytes 0x40 to 0xff. */
const signs =
  "  âäàáãåçñ[.<(+!" +
  "&éêëèíîïìß]$*);^" +
  "-/ÂÄÀÁÃÅÇÑ¦,%_>?" +
  "øÉÊËÈÍÎÏÌ`:#@'=\"" +
  "Øabcdefghi«»ðýþ±" +
  "°jklmnopqrªºæ¸Æ¤" +
  "µ~stuvwxyz¡¿ÐÝÞ®" +
  "¢£¥·©§¶¼½¾¬|¯¨´×" +
  "{ABCDEFGHI\xadôöòóõ" +
  "}JKLMNOPQR¹ûüùúÿ" +
  "\\÷STUVWXYZ²ÔÖÒÓÕ" +
  "0123456789³ÛÜÙÚ ";
const lineFeed = 0x25;
const newLine = 0x15;
const carriageReturn = 0x0d;
const tab = 0x05;
const space = 0x40;

const isSmallLetter = (byte: number): boolean =>
  (byte >= 0x81 && byte <= 0x89) || (byte >= 0x91 && byte <= 0x99) || (byte >= 0xa2 && byte <= 0xa9);

/** In written language every sixth sign is a space and most others are small letters: here both lie where ASCII has neither. */
export const looksEbcdic = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, 8192);
  let spaces = 0;
  let letters = 0;
  let ascii = 0;
  for (const byte of sample) {
    if (byte === space) spaces += 1;
    else if (isSmallLetter(byte)) letters += 1;
    else if (byte === 0x20 || byte === 0x65 || byte === 0x6f || byte === 0x74) ascii += 1;
  }
  return (
    sample.length >= 40 &&
    spaces >= sample.length * 0.06 &&
    letters >= (sample.length - spaces) * 0.5 &&
    ascii < spaces / 4
  );
};

export const ebcdicText = (bytes: Uint8Array): string => {
  let text = "";
  for (const byte of bytes) {
    if (byte >= space) text += signs[byte - space] ?? "";
    else if (byte === lineFeed || byte === newLine) text += "\n";
    else if (byte === tab || byte === carriageReturn) text += " ";
  }
  return text;
};
