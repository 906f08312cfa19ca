import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const looked = new Set<string>()

/** Without any fault that the checker knows, once everything that was asked for has come. Each place is looked at once. */
export async function expectClean(page: Page, where: string): Promise<void> {
  if (looked.has(where)) return
  looked.add(where)
  await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0)
  await movementsEnd(page)
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze()
  const faults = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  )
  expect.soft(faults, where).toEqual([])
}

/** What fades in has not its colours yet. */
async function movementsEnd(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter((movement) => movement.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
    return Promise.allSettled(ending.map((movement) => movement.finished))
  })
}
