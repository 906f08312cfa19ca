import type { Level, Numbering } from './level'

/** A ready-made list of levels, to begin a plan with; the names are data of the plan from then on. */
export type HierarchyTemplate = {
  readonly key: string
  readonly levels: readonly Level[]
}

const continuous: Numbering = { style: 'decimal', reset: 'plan', template: '{n}' }
const restarting: Numbering = { style: 'decimal', reset: 'parent', template: '{n}' }
const composite: Numbering = { style: 'decimal', reset: 'parent', template: '{parent}.{n}' }
const unnumbered: Numbering = { style: 'none', reset: 'plan', template: '' }

function level(
  key: string,
  depth: number,
  labels: readonly [string, string] | null,
  allowedParents: readonly (string | null)[],
  numbering: Numbering,
  carriesSheet = false,
): Level {
  const [labelSingular, labelPlural] = labels ?? [null, null]
  return { key, depth, labelSingular, labelPlural, allowedParents, numbering, carriesSheet }
}

/** The last one has no level yet: the plan begins, and what it will be made of is decided later. */
export const hierarchyTemplates: readonly HierarchyTemplate[] = [
  {
    key: 'orientations-axes-actions',
    levels: [
      level('orientation', 1, ['Orientation', 'Orientations'], [null], continuous),
      level('axe', 2, ['Axe', 'Axes'], ['orientation'], restarting),
      level('action', 3, ['Action', 'Actions'], ['axe'], continuous, true),
    ],
  },
  {
    key: 'axes-actions',
    levels: [
      level('axe', 1, ['Axe', 'Axes'], [null], continuous),
      level('action', 2, ['Action', 'Actions'], ['axe', null], continuous, true),
    ],
  },
  {
    key: 'thematiques-fiches',
    levels: [
      level('thematique', 1, ['Thématique', 'Thématiques'], [null], unnumbered),
      level('fiche', 2, ['Fiche action', 'Fiches action'], ['thematique', null], unnumbered, true),
    ],
  },
  {
    key: 'parties-orientations-actions',
    levels: [
      level('partie', 1, null, [null], continuous),
      level('orientation', 2, ['Orientation', 'Orientations'], ['partie'], composite),
      level('action', 3, ['Action', 'Actions'], ['orientation'], composite, true),
    ],
  },
  { key: 'a-definir', levels: [] },
]
