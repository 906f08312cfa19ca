import { expect, test } from 'vitest'
import { ariaKeys, isPressed, type KeyNames, keys, shownKeys } from './keys'

const french: KeyNames = {
  Mod: 'Ctrl',
  Alt: 'Alt',
  Shift: 'Maj',
  Enter: 'Entrée',
  Escape: 'Échap',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'Page préc.',
  PageDown: 'Page suiv.',
}

// biome-ignore format: a table
const combinations: readonly [written: string, here: readonly string[], onMac: readonly string[]][] = [
  ['Mod-b', ['Ctrl+B'], ['⌘B']],
  ['Mod-Shift-8', ['Ctrl+Maj+8'], ['⌘⇧8']],
  ['Alt-F10', ['Alt+F10'], ['⌥F10']],
  ['Alt-Shift-ArrowUp', ['Alt+Maj+↑'], ['⌥⇧↑']],
  ['Escape Tab', ['Échap', 'Tab'], ['Échap', 'Tab']],
  ['Alt-Shift-PageDown', ['Alt+Maj+Page suiv.'], ['⌥⇧Page suiv.']],
  ['Mod-/', ['Ctrl+/'], ['⌘/']],
  ['/', ['/'], ['/']],
]

test.each(combinations)('%s is shown as it stands on the keyboard', (written, here, onMac) => {
  expect(shownKeys(written, french, false)).toEqual(here)
  expect(shownKeys(written, french, true)).toEqual(onMac)
})

test('what assistive programs are told has English names', () => {
  expect(ariaKeys('Mod-Shift-8', false)).toBe('Control+Shift+8')
  expect(ariaKeys('Mod-k', true)).toBe('Meta+k')
})

test('a press is a combination with its modifiers, a sign with Shift or without', () => {
  const press = { key: 'f', ctrlKey: true, metaKey: false, altKey: false, shiftKey: false }
  expect(isPressed(press, keys.find, false)).toBe(true)
  expect(isPressed(press, keys.find, true)).toBe(false)
  expect(isPressed({ ...press, shiftKey: true }, keys.find, false)).toBe(false)
  expect(isPressed({ ...press, key: '/', shiftKey: true }, keys.shortcuts, false)).toBe(true)
  expect(isPressed({ ...press, ctrlKey: false, altKey: true, key: 'F10' }, keys.toolbar, false)).toBe(true)
})
