import type { DocumentCollege } from '@deconcert/domain/plan'

/** The colleges that a plan begins with; a plan document may name its own. */
export const defaultColleges: readonly DocumentCollege[] = [
  { key: 'elus', label: 'Élus', extra: {} },
  { key: 'professionnels', label: 'Professionnels du Département', extra: {} },
  { key: 'partenaires', label: 'Partenaires', extra: {} },
  { key: 'usagers', label: 'Usagers et citoyens', extra: {} },
]
