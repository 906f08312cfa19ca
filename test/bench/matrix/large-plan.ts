type Size = { readonly lines: number; readonly columns: number }

const numbering = { style: 'decimal', reset: 'plan', template: '{n}' }

/** A plan document of so many actions under ten axes, crossed in one cell out of three with so many principles. */
export function largePlan({ lines, columns }: Size): object {
  const axes = Array.from({ length: 10 }, (_, n) => ({
    id: `x${n}`,
    level: 'axe',
    parent: null,
    title: `Axe ${n + 1}`,
  }))
  const actions = Array.from({ length: lines }, (_, n) => ({
    id: `a${n}`,
    level: 'action',
    parent: `x${n % axes.length}`,
    title: `Action ${n + 1} : faire ensemble ce que personne ne fait seul dans le canton n° ${n + 1}`,
    crossings: Array.from({ length: columns }, (_, column) => column)
      .filter((column) => (n + column) % 3 === 0)
      .map((column) => ({ facet: 'principes', item: `P${column + 1}`, weight: 1 })),
  }))
  return {
    format: 'schema-solidarites/plan',
    formatVersion: '0.1',
    plan: { title: `Matrice de ${lines} lignes` },
    levels: [
      { key: 'axe', depth: 1, labelSingular: 'Axe', labelPlural: 'Axes', allowedParents: [null], numbering },
      {
        key: 'action',
        depth: 2,
        labelSingular: 'Action',
        labelPlural: 'Actions',
        allowedParents: ['axe'],
        numbering,
      },
    ],
    nodes: [...axes, ...actions],
    facets: [
      {
        id: 'principes',
        kind: 'principe',
        label: 'Principes',
        scope: 'plan',
        items: Array.from({ length: columns }, (_, n) => ({
          code: `P${n + 1}`,
          label: `Principe numéro ${n + 1}`,
        })),
      },
    ],
  }
}
