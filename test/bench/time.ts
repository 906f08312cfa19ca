export function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** Waits for something, so long at most; says whether it came. */
export async function until(isSo: () => boolean, milliseconds: number): Promise<boolean> {
  const last = performance.now() + milliseconds
  while (!isSo() && performance.now() < last) await after(5)
  return isSo()
}
