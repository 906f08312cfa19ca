import { type CellKind, cellKinds, type Level } from '@deconcert/domain/plan'
import { useNavigate } from '@tanstack/react-router'
import { useAddressFilter } from '../../lib/use-address-filter'
import type { SavedMatrices } from './matrix-query'

/** How the address calls each part of a matrix. */
const names = {
  level: 'lignes',
  columns: 'colonnes',
  cells: 'cases',
  form: 'forme',
  saved: 'matrice',
} as const

const cellWords = { tick: 'coche', intensity: 'intensite', role: 'role', text: 'texte' } as const

export const forms = ['tableau', 'liste'] as const
export type MatrixForm = (typeof forms)[number]

export type MatrixChoice = {
  readonly level: string
  readonly columns: string
  readonly cells: CellKind
  /** Null when the width of the screen decides. */
  readonly form: MatrixForm | null
  /** The id of the kept matrix that is shown, when one is. */
  readonly saved: string | null
}

type Choices = SavedMatrices['choices']

/** The columns that a plan offers, in the words of the address. */
export function columnsOffered({ facets, territories, structures }: Choices): readonly string[] {
  return [
    ...facets.filter(({ items }) => items > 0).map(({ key }) => `facet:${key}`),
    ...(territories > 0 ? ['territories'] : []),
    ...(structures > 0 ? ['structures'] : []),
  ]
}

/** What a plan shows first: its first kept matrix, else its sheets crossed with the first thing that it offers. */
function start(levels: readonly Level[], { matrices, choices }: SavedMatrices, asked: string) {
  const kept = matrices.find(({ id }) => id === asked) ?? matrices[0]
  const level = levels.find(({ carriesSheet }) => carriesSheet) ?? levels.at(-1)
  const usual = { id: null, levelKey: level?.key ?? '', columns: columnsOffered(choices)[0] ?? '' }
  return kept ?? { ...usual, cells: 'tick' as const }
}

/** What is crossed with what, as the address says; what it does not say is the first that the plan offers. */
export function useMatrixChoice(levels: readonly Level[], saved: SavedMatrices): MatrixChoice {
  const [level] = useAddressFilter(names.level)
  const [columns] = useAddressFilter(names.columns)
  const [cells] = useAddressFilter(names.cells)
  const [form] = useAddressFilter(names.form)
  const [savedId] = useAddressFilter(names.saved)
  const first = start(levels, saved, savedId)
  const isKept = first.id === savedId || (level === '' && columns === '')

  return {
    level: level || first.levelKey,
    columns: columns || first.columns,
    cells: cellKinds.find((kind) => cellWords[kind] === cells) ?? first.cells,
    form: forms.find((each) => each === form) ?? null,
    saved: isKept ? first.id : null,
  }
}

/** What the address says of a matrix, for a link to it. */
export function matrixSearch(
  { level, columns, cells }: Pick<MatrixChoice, 'level' | 'columns' | 'cells'>,
  saved: string | null,
): Readonly<Record<string, string>> {
  return {
    vue: 'matrice',
    [names.level]: level,
    [names.columns]: columns,
    [names.cells]: cellWords[cells],
    ...(saved !== null && { [names.saved]: saved }),
  }
}

/** Changes what the address says, and keeps the rest of the choice. */
export function useChooseMatrix(choice: MatrixChoice): (change: Partial<MatrixChoice>) => void {
  const navigate = useNavigate()
  return (change) => {
    const next = { ...choice, ...change }
    const form = next.form === null ? {} : { [names.form]: next.form }
    void navigate({ to: '.', search: { ...matrixSearch(next, next.saved), ...form } as never, replace: true })
  }
}
