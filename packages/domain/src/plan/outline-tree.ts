import { type Level, levelRefusals } from './level'
import { nodeTitleLength } from './node'
import { numberTree } from './numbering'
import type { OutlineGround, OutlineLevel, OutlineLine } from './outline'
import { numberingOf } from './outline-numbering'
import type { Outline } from './outline-read'
import { maxNodes } from './place'
import { childrenOf } from './tree'

/** A node that an outline asks for: its line in the text is its name here. */
export type OutlineNode = {
  readonly line: number
  readonly parentLine: number | null
  readonly levelKey: string
  /** As written in the text. */
  readonly number: string | null
  readonly title: string
  /** As written, where somebody wrote otherwise. */
  readonly titleOriginal: string | null
  readonly subtitle: string | null
  readonly lead: readonly string[]
  readonly objectives: readonly string[]
}

/** What keeps an outline from being written, line by line; `line` is null where it is about the whole. */
export type OutlineProblem = {
  readonly line: number | null
  readonly problem:
    | 'unknown'
    | 'title-missing'
    | 'title-too-long'
    | 'place-not-allowed'
    | 'levels-unusable'
    | 'plan-full'
    | 'nothing'
}

/** What is written all the same, and had better be looked at. `derived` is the number that the plan will give. */
export type OutlineWarning = {
  readonly line: number
  readonly warning: 'number-differs' | 'number-twice' | 'odd-writing' | 'title-long'
  readonly derived: string | null
}

export type OutlineTree = {
  readonly levels: readonly OutlineLevel[]
  readonly nodes: readonly OutlineNode[]
  /** The number that each will have, by its line. */
  readonly numbers: ReadonlyMap<number, string | null>
  readonly problems: readonly OutlineProblem[]
  readonly warnings: readonly OutlineWarning[]
}

type Building = Omit<OutlineNode, 'lead' | 'objectives' | 'subtitle'> & {
  subtitle: string | null
  lead: string[]
  objectives: string[]
  depth: number
}

type Above = { readonly node: Building; readonly rank: number }

/** Under which of the headings above a heading stands: the nearest that is higher, and whose level admits it. */
function parentAmong(above: Above[], rank: number, level: OutlineLevel | undefined): Above | undefined {
  while ((above.at(-1)?.rank ?? -1) >= rank) above.pop()
  if (level === undefined || level.isNew) return above.at(-1)
  return above.findLast(({ node }) => level.allowedParents.includes(node.levelKey)) ?? above.at(-1)
}

function addText(node: Building, { kind, words }: OutlineLine): void {
  if (kind === 'objective') node.objectives.push(words)
  else if (kind === 'subtitle' && node.subtitle === null && words.length <= nodeTitleLength.hard)
    node.subtitle = words
  else if (kind === 'lead' || kind === 'subtitle') node.lead.push(words)
}

function buildNodes({ levels, lines }: Outline): readonly Building[] {
  const nodes: Building[] = []
  const above: Above[] = []
  const ranks = new Map(levels.map(({ key }, index) => [key, index]))
  for (const line of lines) {
    const node = nodes.at(-1)
    if (line.kind !== 'heading') {
      if (node !== undefined) addText(node, line)
      continue
    }
    const levelKey = line.levelKey ?? ''
    const rank = line.depth || (ranks.get(levelKey) ?? 0)
    const level = levels.find(({ key }) => key === levelKey)
    const parentLine = parentAmong(above, rank, level)?.node.line ?? null
    const { number, words: title, wordsAsWritten: titleOriginal, sourceNumber, depth } = line
    nodes.push({
      ...{ line: number, parentLine, levelKey, number: sourceNumber, title, titleOriginal, depth },
      ...{ subtitle: null, lead: [], objectives: [] },
    })
    above.push({ node: nodes.at(-1) as Building, rank })
  }
  return nodes
}

/** New levels stand where the text has them and are numbered as it does; those that nothing is of are left out. */
function finishedLevels(
  levels: readonly OutlineLevel[],
  nodes: readonly OutlineNode[],
  ground: OutlineGround,
): readonly OutlineLevel[] {
  const byLine = new Map(nodes.map((node) => [node.line, node]))
  const groundLevel = ground.nodes.find(({ id }) => id === ground.parentId)?.levelKey ?? null
  const used = levels.filter(({ isNew, key }) => !isNew || nodes.some(({ levelKey }) => levelKey === key))
  return used.map((level) => {
    if (!level.isNew) return level
    const own = nodes.filter(({ levelKey }) => levelKey === level.key)
    const parents = own.map(({ parentLine }) =>
      parentLine === null ? null : (byLine.get(parentLine) ?? null),
    )
    const written = own.map(({ number, parentLine }, index) => ({
      number,
      parentNumber: parents[index]?.number ?? null,
      parent: parentLine,
    }))
    const allowedParents = [...new Set(parents.map((parent) => parent?.levelKey ?? groundLevel))]
    return { ...level, allowedParents, numbering: numberingOf(written) }
  })
}

function numbersOf(
  levels: readonly Level[],
  nodes: readonly OutlineNode[],
  ground: OutlineGround,
): ReadonlyMap<number, string | null> {
  const after = childrenOf(ground.nodes, ground.parentId).length
  const numbers = numberTree(levels, [
    ...ground.nodes,
    ...nodes.map(({ line, parentLine, levelKey }, index) => ({
      id: `line ${line}`,
      parentId: parentLine === null ? ground.parentId : `line ${parentLine}`,
      levelKey,
      position: after + index,
      state: 'proposed' as const,
      frozenNumber: null,
    })),
  ])
  return new Map(nodes.map(({ line }) => [line, numbers.get(`line ${line}`) ?? null]))
}

function titleProblem({ line, title }: OutlineNode): OutlineProblem | null {
  if (title.trim() === '') return { line, problem: 'title-missing' }
  return title.length > nodeTitleLength.hard ? { line, problem: 'title-too-long' } : null
}

function problemsOf(
  { lines }: Outline,
  levels: readonly OutlineLevel[],
  nodes: readonly OutlineNode[],
  ground: OutlineGround,
): readonly OutlineProblem[] {
  const levelOf = new Map(nodes.map(({ line, levelKey }) => [line, levelKey]))
  const groundLevel = ground.nodes.find(({ id }) => id === ground.parentId)?.levelKey ?? null
  const byKey = new Map(levels.map((level) => [level.key, level]))
  const whole: OutlineProblem[] = []
  if (nodes.length === 0) whole.push({ line: null, problem: 'nothing' })
  if (nodes.length + ground.nodes.length > maxNodes) whole.push({ line: null, problem: 'plan-full' })
  if (levelRefusals(levels).length > 0) whole.push({ line: null, problem: 'levels-unusable' })
  const unknown = lines.filter(({ kind }) => kind === 'unknown')
  const misplaced = nodes.filter(({ parentLine, levelKey }) => {
    const parentLevel = parentLine === null ? groundLevel : (levelOf.get(parentLine) ?? null)
    return !byKey.get(levelKey)?.allowedParents.includes(parentLevel)
  })
  return [
    ...whole,
    ...unknown.map(({ number }) => ({ line: number, problem: 'unknown' as const })),
    ...nodes.flatMap((node) => titleProblem(node) ?? []),
    ...misplaced.map(({ line }) => ({ line, problem: 'place-not-allowed' as const })),
  ]
}

/** Nodes whose number was met before: in the whole text where it says its parents', under the same parent otherwise. */
function numberedTwice(nodes: readonly OutlineNode[]): ReadonlySet<number> {
  const met = new Set<string>()
  const twice = new Set<number>()
  for (const { line, levelKey, parentLine, number } of nodes) {
    if (number === null) continue
    const name = [levelKey, number.includes('.') ? '' : parentLine, number].join(' ')
    if (met.has(name)) twice.add(line)
    met.add(name)
  }
  return twice
}

function warningsOf(
  { lines }: Outline,
  nodes: readonly OutlineNode[],
  numbers: ReadonlyMap<number, string | null>,
): readonly OutlineWarning[] {
  const odd = new Set(lines.filter(({ isOdd }) => isOdd).map(({ number }) => number))
  const twice = numberedTwice(nodes)
  return nodes.flatMap(({ line, number, title }) => {
    const derived = numbers.get(line) ?? null
    const told = {
      'number-twice': twice.has(line),
      'number-differs': number !== null && derived !== number,
      'odd-writing': odd.has(line),
      'title-long': title.length > nodeTitleLength.advised,
    }
    const warnings = Object.keys(told) as (keyof typeof told)[]
    return warnings.filter((warning) => told[warning]).map((warning) => ({ line, warning, derived }))
  })
}

/** What a person changes of a level that an outline brings: its names, how it is numbered, whether it carries sheets. */
export type LevelEdits = Readonly<
  Record<
    string,
    Partial<Pick<Level, 'labelSingular' | 'labelPlural' | 'numbering' | 'carriesSheet'>> | undefined
  >
>

/** The tree that an outline asks for, with what keeps it from being written and what had better be looked at. */
export function outlineTree(outline: Outline, ground: OutlineGround, edits: LevelEdits = {}): OutlineTree {
  const nodes = buildNodes(outline).map(({ depth: _, ...node }): OutlineNode => node)
  const levels = finishedLevels(outline.levels, nodes, ground).map((level) =>
    level.isNew ? { ...level, ...edits[level.key] } : level,
  )
  const numbers = numbersOf(levels, nodes, ground)
  return {
    levels,
    nodes,
    numbers,
    problems: problemsOf(outline, levels, nodes, ground),
    warnings: warningsOf(outline, nodes, numbers),
  }
}

/** How many of each level and how many objectives: « 3 / 11 / 27, 29 objectifs ». Levels without any are left out. */
export function outlineCounts({ levels, nodes }: Pick<OutlineTree, 'levels' | 'nodes'>): {
  readonly levels: readonly { readonly key: string; readonly count: number }[]
  readonly objectives: number
} {
  const counts = levels.map(({ key }) => ({
    key,
    count: nodes.filter(({ levelKey }) => levelKey === key).length,
  }))
  return {
    levels: counts.filter(({ count }) => count > 0),
    objectives: nodes.reduce((sum, { objectives }) => sum + objectives.length, 0),
  }
}
