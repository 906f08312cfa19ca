import { expect, test } from 'vitest'
import { bodyParts } from './body-parts'

const links = (body: string) =>
  bodyParts(body, [])
    .filter(({ kind }) => kind === 'link')
    .map(({ text }) => text)

test('[P90] a link leads to http or https, and ends before what ends the sentence', () => {
  expect(links('Voir https://www.insee.fr/fr/statistiques (tableau 3), et http://drees.fr.')).toEqual([
    'https://www.insee.fr/fr/statistiques',
    'http://drees.fr',
  ])
})

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT://x',
  'data:text/html,<script>alert(1)</script>',
  'ftp://drees.fr',
  '//drees.fr',
  'https://',
  'mailto:a@b.fr',
])('[P90] %s stays words', (body) => {
  expect(bodyParts(body, [])).toEqual([{ kind: 'words', text: body }])
})

test('[P90] the parts put together are the comment', () => {
  const body = '@Ana Costa et @Ana : https://a.fr/x?y=1, <b>non</b> @Bob https://c.fr'
  const parts = bodyParts(body, ['Ana', 'Ana Costa', 'Bob'])

  expect(parts.map(({ text }) => text).join('')).toBe(body)
  expect(parts.filter(({ kind }) => kind === 'person').map(({ text }) => text)).toEqual([
    '@Ana Costa',
    '@Ana',
    '@Bob',
  ])
})

test('[P92] only a whole name is shown as a name', () => {
  const people = bodyParts('@Anatole, @Ana et a@Ana', ['Ana']).filter(({ kind }) => kind === 'person')
  expect(people).toEqual([{ kind: 'person', text: '@Ana' }])
})
