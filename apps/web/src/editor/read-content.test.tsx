import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { expect, test } from 'vitest'
import { ReadContent } from './read-content'

const messages = { editor: { unknown: { block: 'Bloc inconnu' } } }

function outline(levels: readonly unknown[], headingFrom: 2 | 3 | 4): readonly number[] {
  const content = levels.map((level) => ({
    type: 'heading',
    attrs: { level },
    content: [{ type: 'text', text: `Titre ${String(level)}` }],
  }))
  const html = renderToStaticMarkup(
    <IntlProvider locale="fr" timeZone="Europe/Paris" messages={messages}>
      <ReadContent json={{ type: 'doc', content }} headingFrom={headingFrom} />
    </IntlProvider>,
  )
  const headings = [...html.matchAll(/<h(\d)(?:[^>]*aria-level="(\d)")?/g)]
  return headings.map(([, tag, level]) => Number(level ?? tag))
}

test('a text that is read continues the outline of its page, whatever levels its authors chose', () => {
  expect(outline([1, 2, 3], 2)).toEqual([2, 3, 4])
  expect(outline([2, 3, 2], 2)).toEqual([2, 3, 2])
  expect(outline([1, 3], 3)).toEqual([3, 4])
  expect(outline([3], 4)).toEqual([4])
})

test('a level that is none counts as the first, and no heading goes beyond the sixth', () => {
  expect(outline(['<b>', -1, 1.5, null], 2)).toEqual([2, 2, 2, 2])
  expect(outline([1, 2, 3, 40], 4)).toEqual([4, 5, 6, 6])
})
