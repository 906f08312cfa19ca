import { describe, expect, test } from 'vitest'
import { emptyGround, type OutlineCorrections } from './outline'
import { aubrelleText, averneText } from './outline.fixture'
import { readOutline } from './outline-read'
import { outlineCounts, outlineTree } from './outline-tree'

function understood(text: string, corrections: OutlineCorrections = {}, ground = emptyGround) {
  const outline = readOutline(text, ground, corrections)
  return { ...outline, tree: outlineTree(outline, ground) }
}

function titles(text: string) {
  return understood(text).tree.nodes.map(({ levelKey, number, title }) =>
    [levelKey, number, title].join(' | '),
  )
}

function lineOf(text: string, words: string): number {
  return text.split('\n').findIndex((line) => line.includes(words)) + 1
}

test('[P55] a whole printed plan is read: a level without a name, odd lines, objectives', () => {
  const { tree } = understood(aubrelleText)
  expect(titles(aubrelleText)).toEqual([
    'niveau-1 | 1 | Connaître/Décider',
    'orientation | 1.1 | Regarder le territoire',
    'action | 1.1.1 | Ouvrir un observatoire des solidarités',
    'action | 1.1.2 | Former les équipes à la lecture des chiffres de leur bassin de vie',
    'orientation | 1.2 | Animation du chef de filât',
    'action | 1.2.1 | Tenir une conférence annuelle',
    'niveau-1 | 2 | Accueillir – Orienter',
    'orientation | 2.1 | Accueil de proximité',
    'action | 2.1.1 | Ouvrir des permanences',
    'action | 2.1.1 | Aller vers ceux qui ne viennent pas',
  ])
  expect(outlineCounts(tree)).toEqual({
    levels: [
      { key: 'niveau-1', count: 2 },
      { key: 'orientation', count: 3 },
      { key: 'action', count: 5 },
    ],
    objectives: 4,
  })
  expect(tree.nodes[0]).toMatchObject({
    subtitle: 'Un département qui regarde avant d’agir',
    lead: [
      'Le Département tient ensemble ceux qui agissent sur son territoire.',
      '• Il mesure les besoins ;',
      '• il évalue ce qu’il fait.',
    ],
    objectives: [],
  })
  expect(tree.nodes[1]?.objectives).toEqual(['Disposer de données sûres', 'Partager ces données'])
})

test('[P55] every line that says something comes back, with what it is read as and why', () => {
  const { lines } = understood(aubrelleText)
  const spoken = aubrelleText.split('\n').filter((line) => line.trim() !== '')
  expect(lines.map(({ text }) => text)).toEqual(spoken.map((line) => line.trim()))
  const readingOf = (words: string) => {
    const line = lines.find(({ number }) => number === lineOf(aubrelleText, words))
    return [line?.kind, line?.why]
  }
  expect(readingOf('| 1- Connaître')).toEqual(['ignored', 'table'])
  expect(readingOf('Préambule')).toEqual(['ignored', 'before-structure'])
  expect(readingOf('1. La **proximité**')).toEqual(['ignored', 'before-structure'])
  expect(readingOf('Les objectifs transversaux')).toEqual(['ignored', 'cross-cutting'])
  expect(readingOf('REPENDRE')).toEqual(['ignored', 'in-left-out'])
  expect(readingOf('des chiffres de leur bassin')).toEqual(['joined', 'goes-on'])
  expect(readingOf('Cadre de mise en œuvre')).toEqual(['unknown', 'after-structure'])
})

test('[P55] axes that start again under each orientation, and what is counted otherwise', () => {
  expect(titles(averneText)).toEqual([
    'orientation | 1 | Gouvernance',
    'axe | 1 | Piloter le schéma',
    'axe | 2 | Rendre compte',
    'orientation | 2 | Autonomie',
    'axe | 1 | Garantir l’accueil',
    'axe | 2 | Lever les freins',
  ])
})

describe('[P55] other ways of writing', () => {
  const nine = 'Axe 9 : Le dernier, pour que la fin ne soit pas lue comme une suite.'
  test.each([
    ['AXE N° 2 - OUVRIR', 'axe | 2 | OUVRIR'],
    ['Fiche action n°12 – Ouvrir', 'fiche-action | 12 | Ouvrir'],
    ['**Orientation III. Ouvrir**', 'orientation | III | Ouvrir'],
    ['Action 2.3.1. Ouvrir', 'action | 2.3.1 | Ouvrir'],
    ['➢ Enjeu A : Ouvrir', 'enjeu | A | Ouvrir'],
    ['### Mesure 4\u00a0: Ouvrir', 'mesure | 4 | Ouvrir'],
    ['Axe 1\nOuvrir des lieux', 'axe | 1 | Ouvrir des lieux'],
    ['Axe 1 :\n\n**Ouvrir des lieux**', 'axe | 1 | Ouvrir des lieux'],
    ['Boussole 1 : Ouvrir\nBoussole 2 : Tenir', 'boussole | 1 | Ouvrir'],
    ['# Thématique : Ouvrir', 'thematique | | Ouvrir'],
    ['I. Ouvrir\nI.1 Tenir\n1.1 Tenir', 'niveau-1 | 1.1 | Tenir'],
  ])('%s', (text, expected) => {
    expect(titles(`${text}\n${nine}`)[0]?.replace('|  |', '| |')).toBe(expected)
  })

  test.each([
    'Orientation 2 a été discutée en séance.',
    'Axe 1 et axe 2 sont liés',
    'Orientation 2018-2022 : bilan',
    'Actions 1 à 3 : reportées',
    'Phase 2 : écriture',
    '1.5 million d’euros',
    'Orientation 1.1 : Regarder ........ 9',
  ])('« %s » heads nothing', (text) => {
    expect(titles(`Préambule\n\n${text}`)).toEqual([])
  })
})

test('[P55] markdown headings alone are levels, below the title of the whole', () => {
  const text = '# Le schéma\n\n## Accueillir\n\n### Ouvrir des lieux\n\n### Former\n\n## Piloter\n'
  expect(titles(text)).toEqual([
    'niveau-1 |  | Accueillir',
    'niveau-2 |  | Ouvrir des lieux',
    'niveau-2 |  | Former',
    'niveau-1 |  | Piloter',
  ])
})

test('[P55] where nothing else heads anything, the longest counted list does', () => {
  const text = 'Les actions\n\n1. Ouvrir\n2. Former\n3. Aller vers\n\nContact'
  expect(titles(text).map((title) => title.split(' | ').at(-1))).toEqual(['Ouvrir', 'Former', 'Aller vers'])
})

test('[P56] a line not understood keeps everything from being written until somebody says what it is', () => {
  const line = lineOf(aubrelleText, 'Cadre de mise')
  expect(understood(aubrelleText).tree.problems).toEqual([{ line, problem: 'unknown' }])
  const ignored = understood(aubrelleText, { [line]: { kind: 'ignored' } })
  expect(ignored.tree.problems).toEqual([])
  expect(ignored.lines.find(({ number }) => number === line)).toMatchObject({
    kind: 'ignored',
    why: 'by-hand',
  })
})

test('[P56] a correction changes how the lines after it are read', () => {
  const line = lineOf(aubrelleText, 'Cadre de mise')
  const { tree } = understood(aubrelleText, {
    [line]: { kind: 'heading', levelKey: 'niveau-1', title: 'Mettre en œuvre' },
  })
  expect(tree.nodes.at(-1)).toMatchObject({
    levelKey: 'niveau-1',
    parentLine: null,
    title: 'Mettre en œuvre',
    titleOriginal: 'Cadre de mise en œuvre',
    lead: ['Le comité de pilotage se réunit deux fois par an.'],
  })
})

test('[P56] a heading becomes the end of the line above, an objective, or nothing', () => {
  const text = 'Axe 1 : Ouvrir\nAction 1 : des lieux\nAction 2 : Former\nAction 3 : Tenir\n'
  const corrections: OutlineCorrections = {
    2: { kind: 'joined' },
    3: { kind: 'objective' },
    4: { kind: 'ignored' },
  }
  expect(understood(text, corrections).tree.nodes).toEqual([
    expect.objectContaining({
      title: 'Ouvrir Action 1 : des lieux',
      objectives: ['Action 2 : Former'],
    }),
  ])
})

test('[P56] a line of another level takes those below it along', () => {
  const text = 'Axe 1 : A\nAction 1 : B\nAction 2 : C\n'
  const { tree } = understood(text, { 2: { kind: 'heading', levelKey: 'axe' } })
  expect(tree.nodes.map(({ parentLine }) => parentLine)).toEqual([null, null, 2])
  expect(tree.levels.map(({ key, allowedParents }) => [key, allowedParents])).toEqual([
    ['axe', [null]],
    ['action', ['axe']],
  ])
})
