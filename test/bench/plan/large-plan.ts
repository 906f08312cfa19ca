const numbering = { style: 'decimal', reset: 'parent', template: '{parent}.{n}' }

function level(key: string, depth: number, above: string | null, carriesActionSheet = false) {
  return {
    key,
    depth,
    labelSingular: key,
    labelPlural: `${key}s`,
    allowedParents: [above],
    numbering,
    carriesActionSheet,
  }
}

function node(id: string, levelKey: string, parent: string | null, more: object = {}) {
  return {
    id,
    level: levelKey,
    parent,
    title: `${levelKey} ${id} : faire ensemble ce que personne ne fait seul`,
    ...more,
  }
}

/** A plan document of 2,000 lines: 10 orientations, 90 axes, 1,900 actions, each with two objectives and three principles. */
export function largePlan() {
  const orientations = Array.from({ length: 10 }, (_, n) => node(`o${n}`, 'orientation', null))
  const axes = Array.from({ length: 90 }, (_, n) => node(`x${n}`, 'axe', `o${n % 10}`))
  const actions = Array.from({ length: 1900 }, (_, n) =>
    node(`a${n}`, 'action', `x${n % 90}`, {
      objectives: ['Accueillir chacun dans le mois', 'Rendre compte chaque année'],
      crossings: [0, 1, 2].map((step) => ({ facet: 'principes', item: `P${((n + step) % 10) + 1}` })),
    }),
  )
  const items = Array.from({ length: 10 }, (_, n) => ({ code: `P${n + 1}`, label: `Principe ${n + 1}` }))
  return {
    format: 'schema-solidarites/plan',
    formatVersion: '0.1',
    plan: { title: 'Deux mille lignes' },
    levels: [level('orientation', 1, null), level('axe', 2, 'orientation'), level('action', 3, 'axe', true)],
    nodes: [...orientations, ...axes, ...actions],
    facets: [{ id: 'principes', kind: 'principe', label: 'Principes', scope: 'plan', items }],
  }
}
