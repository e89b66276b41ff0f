/** How customers are drawn who are not written to, so that what a campaign did can be told later. */
export interface HoldoutDraw {
  /** Of those drawn from, 0 to 1. */
  readonly share: number;
  /** Another one draws others. */
  readonly seed: string;
}

/**
 * 1 for each customer who is held back, else 0: exactly the share, rounded. Who is drawn depends on the ids and the seed
 * alone, in whatever order they stand, and nobody's figures have a say in it.
 * @param ids distinct
 */
export function drawHoldout(ids: readonly string[], { share, seed }: HoldoutDraw): Uint8Array {
  const keys = ids.map((id) => hashText(id, seed));
  const order = [...ids.keys()].sort((a, b) => keys[a]! - keys[b]! || (ids[a]! < ids[b]! ? -1 : 1));
  const held = new Uint8Array(ids.length);
  for (const i of order.slice(0, Math.round(share * ids.length))) held[i] = 1;
  return held;
}

/** 53 bits of a text and a seed: two 32-bit hashes (FNV-1a over code units, mixed as MurmurHash3 ends). */
function hashText(text: string, seed: string): number {
  const all = `${seed}\n${text}`;
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < all.length; at++) {
    const code = all.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x5bd1e995) ^ (other >>> 15);
  }
  return mix(one ^ other) * 2 ** 21 + (mix(other + Math.imul(one, 0x9e3779b1)) >>> 11);
}

/** Spreads each bit over all, to an unsigned number. */
function mix(bits: number): number {
  let mixed = bits ^ (bits >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
