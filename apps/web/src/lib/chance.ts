/** A whole number from 0 to `count` − 1, each as likely as the others. `draw` gives 32 bits of chance. */
export function drawIndex(count: number, draw: () => number = drawBits): number {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`nothing to draw from: ${count}`)
  // The last numbers below 2³² would favour the first indexes: they are drawn again.
  const beyond = 2 ** 32 - (2 ** 32 % count)
  let bits = draw()
  while (bits >= beyond) bits = draw()
  return bits % count
}

function drawBits(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}
