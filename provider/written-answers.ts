// What a build has written down of the answers that never change: `build.ts` puts its own in the place of this file.

/** By RPC: the octets of the answer, compressed with Brotli, in base64. Run from source there are none, and each is made anew. */
export const writtenAnswers: Readonly<Record<string, string>> = {};
