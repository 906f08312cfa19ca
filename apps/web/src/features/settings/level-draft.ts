import type { Level } from '@deconcert/domain/plan'

/** A new level below the last one, named and numbered by nobody yet. */
export function newLevel(levels: readonly Level[]): Level {
  const last = levels.at(-1)
  return {
    key: freeKey(levels),
    depth: (last?.depth ?? 0) + 1,
    labelSingular: null,
    labelPlural: null,
    allowedParents: [last?.key ?? null],
    numbering: { style: 'decimal', reset: last ? 'parent' : 'plan', template: last ? '{parent}.{n}' : '{n}' },
    carriesSheet: false,
  }
}

function freeKey(levels: readonly Level[]): string {
  const keys = new Set(levels.map(({ key }) => key))
  let rank = levels.length + 1
  while (keys.has(`level-${rank}`)) rank += 1
  return `level-${rank}`
}

/** The list without a level: whatever stood only under it may stand at the top. */
export function withoutLevel(levels: readonly Level[], key: string): readonly Level[] {
  return levels
    .filter((level) => level.key !== key)
    .map((level) => {
      const allowedParents = level.allowedParents.filter((parent) => parent !== key)
      return { ...level, allowedParents: allowedParents.length > 0 ? allowedParents : [null] }
    })
}

/** The list with one level changed. */
export function withLevel(levels: readonly Level[], changed: Level): readonly Level[] {
  return levels.map((level) => (level.key === changed.key ? changed : level))
}

/** Without the text that an emptied field leaves behind. */
export function textOrNull(text: string): string | null {
  return text === '' ? null : text
}
