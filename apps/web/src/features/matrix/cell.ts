import type { CellKind, Intensity } from '@deconcert/domain/plan'

export type Cell = {
  readonly intensity: Intensity
  readonly role: string
  readonly note: string
  /** 0 for a cell never set. */
  readonly version: number
  /** Set by somebody else while one looks. */
  readonly isFresh?: boolean
}

export type CellValue = Pick<Cell, 'intensity' | 'role' | 'note'>

export const emptyCell: Cell = { intensity: 0, role: '', note: '', version: 0 }

const intensityAfter: Record<Intensity, Intensity> = { 0: 1, 1: 2, 2: 3, 3: 0 }

/** What one press on a cell asks for; null when it takes words, which are typed in its details. */
export function pressed(kind: CellKind, { intensity }: Cell): Partial<CellValue> | null {
  if (kind === 'tick') return { intensity: intensity > 0 ? 0 : 1 }
  if (kind === 'intensity') return { intensity: intensityAfter[intensity] }
  return null
}

/** The value that a typed key asks for; undefined for any other key. */
export function typedIntensity(key: string): Intensity | undefined {
  return ({ 0: 0, 1: 1, 2: 2, 3: 3 } as const)[key]
}
