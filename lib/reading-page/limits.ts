/** Half a thousand printed pages have less than a million characters; beyond this a text is no policy. */
export const mostCharacters = 2_000_000;

/** Of a file, in bytes. A scanned contract has tens of megabytes; a browser tab holds this much. */
export const mostBytes = 80_000_000;
