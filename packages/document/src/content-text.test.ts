import { expect, test } from 'vitest'
import { contentFromText } from './content-from-text'
import { isBlank, isUnwritten } from './content-text'

test('[T46] headings alone are not written yet; one word below, a rule or a table is', () => {
  for (const text of ['', '# Le problème', '# Le problème\n\n## Pour qui'])
    expect(isUnwritten(contentFromText(text))).toBe(true)
  for (const text of ['# Le problème\n\nIci.', 'Ici.', '# Le problème\n\n---', '| a | b |'])
    expect(isUnwritten(contentFromText(text))).toBe(false)
  expect(isBlank(contentFromText('# Le problème'))).toBe(false)
})
