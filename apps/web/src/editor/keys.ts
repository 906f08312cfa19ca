/**
 * The keys of the text, as the keymap writes them (`Mod` is Ctrl, or ⌘ on a Mac), by what they do. The keymaps, the
 * tooltips and the page of shortcuts all read them here; those of a tool stand beside it, in `tools.ts`.
 */
export const keys = {
  link: 'Mod-k',
  find: 'Mod-f',
  shortcuts: 'Mod-/',
  toolbar: 'Alt-F10',
  nextCell: 'Tab',
  previousCell: 'Shift-Tab',
  rowUp: 'Alt-Shift-ArrowUp',
  rowDown: 'Alt-Shift-ArrowDown',
  leave: 'Escape Tab',
  insert: '/',
  nextMatch: 'Enter',
  previousMatch: 'Shift-Enter',
} as const

const signs: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  ArrowUp: '↑',
  ArrowDown: '↓',
}

/** What is written on the keys of this reader: `Shift` is « Maj » in French. */
export type KeyNames = Readonly<
  Record<
    'Mod' | 'Alt' | 'Shift' | 'Enter' | 'Escape' | 'ArrowUp' | 'ArrowDown' | 'PageUp' | 'PageDown',
    string
  >
>

/** The presses of a combination, one after the other, each as a person reads it: `Ctrl+Maj+8`, or `⌘⇧8` on a Mac. */
export function shownKeys(combination: string, names: KeyNames, isMac: boolean): readonly string[] {
  const shown = (part: string) => {
    if (isMac && part in signs) return signs[part]
    return part in names ? names[part as keyof KeyNames] : part.toUpperCase()
  }
  const isWord = (part: string) => part.length > 1 && !(part in signs) && !(part in names)
  const press = (keys: string) =>
    keys
      .split('-')
      .map((part) => (isWord(part) ? part : shown(part)))
      .join(isMac ? '' : '+')
  return combination.split(' ').map(press)
}

/** The same for `aria-keyshortcuts`, which asks for English names. */
export function ariaKeys(combination: string, isMac: boolean): string {
  return combination.replaceAll('Mod', isMac ? 'Meta' : 'Control').replaceAll('-', '+')
}

export function isOnMac(): boolean {
  return /mac|iphone|ipad/i.test(navigator.platform)
}

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Whether this is that combination. A sign that some keyboards have above another is the same with Shift. */
export function isPressed(event: Press, combination: string, isMac = isOnMac()): boolean {
  const parts = combination.split('-')
  const key = parts.at(-1) ?? ''
  const hasMod = isMac ? event.metaKey : event.ctrlKey
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase()
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    hasMod === parts.includes('Mod') &&
    event.altKey === parts.includes('Alt') &&
    (isSign || event.shiftKey === parts.includes('Shift'))
  )
}
