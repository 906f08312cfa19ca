import { facet, shape, words } from '../shape-parts'

/** Nothing is decided: how people are heard is all that there is. */
export const emptyPlan = shape(
  {
    id: 'Entre-Deux-Eaux',
    title: 'Futur schéma de l’Entre-Deux-Eaux',
    period: { label: 'vote annoncé fin 2027' },
    status: 'concertation',
  },
  {
    facets: [
      facet('services', 'service', words('Service', 6)),
      facet('buts', 'but', words('But', 4)),
      facet('effets', 'effet', words('Effet attendu', 4)),
    ],
    process: {
      channels: ['questionnaires', 'entretiens', 'journées'].map((label) => ({ key: label, label })),
      colleges: ['élus', 'professionnels', 'partenaires', 'usagers et citoyens'],
      events: [{ id: 'assises', kind: 'assises', label: 'Les assises', date: '2027-01-30', dateEnd: null }],
    },
  },
)
