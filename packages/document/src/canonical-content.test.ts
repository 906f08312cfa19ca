import { expect, test } from 'vitest'
import { canonicalContent, contentOfCanonical } from './canonical-content'
import { contentFromText } from './content-from-text'
import { contentProblems } from './content-problems'

test('[T9] a canonical text is read again as the content that it was, marks and all', () => {
  const content = contentFromText(
    '# Un *titre*\n\nDu **gras**, [un lien](https://example.org).\n\n- une puce',
  )
  const canonical = canonicalContent(content)

  const read = contentOfCanonical(canonical)
  expect(canonicalContent(read)).toBe(canonical)
  expect(contentProblems(read)).toEqual([])
  expect(JSON.stringify(read)).toContain('{"type":"bold"}')
})
