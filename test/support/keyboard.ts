import { expect, type Locator, type Page } from '@playwright/test'

/** Presses Tab until this has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, aim: Locator): Promise<void> {
  await expect(aim).toBeVisible()
  await expect(async () => {
    await page.keyboard.press('Tab')
    expect(await aim.evaluate((element) => element === document.activeElement)).toBe(true)
  }).toPass({ intervals: [0], timeout: 20_000 })
}

export type Way = {
  /** The most presses that a person should need. */
  readonly within?: number
  /** With Shift: what is asked for stands above. */
  readonly back?: boolean
}

/** Tab by Tab to this, within so many presses; on its way the focus is always seen. */
export async function reach(
  page: Page,
  aim: Locator,
  { within = 40, back = false }: Way = {},
): Promise<void> {
  await expect(aim).toBeVisible()
  await expectFocusKept(page)
  const way: string[] = []
  let { isThere } = await aim.evaluate(lookAtFocus)
  while (!isThere) {
    expect(way.length, `within ${within} presses: ${aim}, by ${way.join(' > ')}`).toBeLessThan(within)
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
    const found = await aim.evaluate(lookAtFocus)
    isThere = found.isThere
    way.push(found.name)
    // A text that comes into sight may push aside for a moment what has the focus.
    if (found.fault !== null)
      await expect
        .poll(async () => (await aim.evaluate(lookAtFocus)).fault, `${found.name} on ${page.url()}`)
        .toBeNull()
  }
}

/** Goes to this and presses a key on it. */
export async function pressOn(page: Page, aim: Locator, way: Way = {}, key = 'Enter'): Promise<void> {
  await reach(page, aim, way)
  await page.keyboard.press(key)
}

/** Goes to this field and types in place of what it says. */
export async function typeIn(page: Page, field: Locator, text: string, way: Way = {}): Promise<void> {
  await reach(page, field, way)
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

/** Opens a list by its arrow, types what narrows it where it can be, and takes this option. */
export async function pick(page: Page, list: Locator, option: Locator, typed = ''): Promise<void> {
  await reach(page, list)
  if (typed !== '') await page.keyboard.press('Control+A')
  await page.keyboard.type(typed)
  if (typed === '') await page.keyboard.press('ArrowDown')
  await expect(option).toBeVisible()
  await expect(async () => {
    if (!(await isChosen(option))) await page.keyboard.press('ArrowDown')
    expect(await isChosen(option)).toBe(true)
  }).toPass({ intervals: [0, 20] })
  await page.keyboard.press('Enter')
  await expect(option).toBeHidden()
}

const isChosen = (option: Locator) =>
  option.evaluate((element) => element.hasAttribute('data-combobox-selected'))

/** Goes to a group of radio buttons, which is one stop, and by the arrows to this one. */
export async function mark(page: Page, radio: Locator, way: Way = {}): Promise<void> {
  const name = await radio.getAttribute('name')
  const group = page.locator(`input[type="radio"][name="${name}"]`)
  const checked = group.and(page.locator(':checked'))
  const stop = way.back === true ? group.last() : group.first()
  await reach(page, (await checked.count()) === 0 ? stop : checked, way)
  const most = await group.count()
  for (let presses = 0; presses < most && !(await radio.isChecked()); presses += 1)
    await page.keyboard.press('ArrowDown')
  await expect(radio).toBeChecked()
  await expect(radio).toBeFocused()
}

/** The focus is on something of the page, soon after whatever happened. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect(async () => {
    const { name, fault } = await page.locator('body').evaluate(lookAtFocus)
    expect(fault, `${name} on ${page.url()}`).not.toBe('nowhere')
  }).toPass({ timeout: 15_000 })
}

type Focus = { readonly name: string; readonly isThere: boolean; readonly fault: string | null }

/** In the page: what has the focus, and what somebody who looks for it would miss, or null. */
function lookAtFocus(aim: Element): Focus {
  const at = document.activeElement
  if (at === null || at === document.body) return { name: 'nothing', isThere: false, fault: 'nowhere' }
  const name = `${at.tagName.toLowerCase()} « ${(at.ariaLabel ?? at.textContent ?? '').trim().slice(0, 40)} »`
  const found = { name, isThere: at === aim }
  const near = [at, at.parentElement, at.parentElement?.parentElement, ...(at.parentElement?.children ?? [])]
  const isOutlined = near.some((each) => {
    const style = each && getComputedStyle(each)
    return style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
  })
  const isTypedIn = at.matches('input:not([type="radio"], [type="checkbox"]), textarea, select, .ProseMirror')
  if (!isOutlined && !isTypedIn) return { ...found, fault: 'unmarked' }

  const { left, top, right, bottom } = at.getBoundingClientRect()
  const middle = (from: number, to: number, most: number) => (Math.max(from, 0) + Math.min(to, most)) / 2
  const hit = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight))
  if (hit === null) return { ...found, fault: 'out of sight' }
  return { ...found, fault: near.some((each) => each?.contains(hit)) ? null : `below ${hit.className}` }
}
