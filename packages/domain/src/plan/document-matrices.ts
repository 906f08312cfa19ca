import { cellKinds, type SavedMatrix, savedMatrixRefusal } from './matrix'
import type { PlanDocument } from './plan-document'

/** The matrices of a document, and what else it says that has no place of its own. */
type TakenMatrices = {
  readonly matrices: readonly SavedMatrix[]
  readonly extra: PlanDocument['extra']
}

function readMatrix(value: unknown): SavedMatrix | null {
  if (typeof value !== 'object' || value === null) return null
  const { title, level, columns, cells, ...others } = value as Readonly<Record<string, unknown>>
  const kind = cellKinds.find((each) => each === cells)
  const isText = [title, level, columns].every((each) => typeof each === 'string')
  if (!isText || kind === undefined || Object.keys(others).length > 0) return null
  return { title: String(title), levelKey: String(level), columns: String(columns), cells: kind }
}

/**
 * Takes the matrices out of what a document says besides: all of them, or none when one is not as this version writes
 * them. Then they stay where they are, and are written again as they were.
 */
export function takeMatrices({ extra, levels, facets }: PlanDocument): TakenMatrices {
  const { matrices: said, ...others } = extra
  const axes = { levelKeys: levels.map(({ key }) => key), facetKeys: facets.map(({ id }) => id) }
  const read = Array.isArray(said) ? said.map(readMatrix) : []
  const matrices = read.filter((matrix) => matrix !== null && savedMatrixRefusal(matrix, axes) === null)
  const isWhole = matrices.length > 0 && matrices.length === read.length
  return isWhole ? { matrices: matrices as readonly SavedMatrix[], extra: others } : { matrices: [], extra }
}

/** What a document says besides, with the matrices that the plan keeps. */
export function giveMatrices(
  extra: PlanDocument['extra'],
  matrices: readonly SavedMatrix[],
): PlanDocument['extra'] {
  if (matrices.length === 0) return extra
  const { matrices: before } = extra
  const written = matrices.map(({ title, levelKey, columns, cells }) => ({
    title,
    level: levelKey,
    columns,
    cells,
  }))
  return { ...extra, matrices: [...(Array.isArray(before) ? before : []), ...written] }
}
