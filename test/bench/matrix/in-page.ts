import type { Page } from '@playwright/test'

type Size = { readonly lines: number; readonly columns: number }

/** Cells all over the matrix, never the same one twice. */
function cellsOf({ lines, columns }: Size, count: number): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, n) => [(n * 37) % lines, (n * 7) % columns] as const)
}

/** Milliseconds from a press on a cell to the frame that shows it, one press after the other. */
export async function pressToPaint(page: Page, size: Size, count: number): Promise<readonly number[]> {
  const taken: number[] = []
  for (const [row, column] of cellsOf(size, count)) {
    taken.push(await page.evaluate(pressed, `cell-${row}-${column}`))
  }
  return taken
}

/** Milliseconds from the request of somebody else to the frame that shows their cell here. */
export async function seenToPaint(
  page: Page,
  size: Size,
  count: number,
  prepare: (row: number, column: number) => Promise<() => Promise<void>>,
): Promise<readonly number[]> {
  const taken: number[] = []
  for (const [row, column] of cellsOf({ ...size, columns: size.columns - 1 }, count)) {
    const tick = await prepare(row, column)
    const seen = page.evaluate(changed, `cell-${row}-${column}`)
    await tick()
    taken.push(await seen)
  }
  return taken
}

/** Runs in the page: without a function that has a name, which the page would not know of. */
function pressed(id: string): Promise<number> {
  const cell = document.getElementById(id)
  const start = performance.now()
  return new Promise((resolve) => {
    if (cell === null) return resolve(Number.NaN)
    new MutationObserver((_, observer) => {
      observer.disconnect()
      // After the frame that holds the change, not before it.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
    }).observe(cell, { attributeFilter: ['data-intensity'] })
    cell.click()
  })
}

/** Runs in the page: from now, which is before the request, to the frame with the change. */
function changed(id: string): Promise<number> {
  const cell = document.getElementById(id)
  const start = performance.now()
  return new Promise((resolve) => {
    if (cell === null) return resolve(Number.NaN)
    new MutationObserver((_, observer) => {
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
    }).observe(cell, { attributeFilter: ['data-intensity'] })
  })
}
