/**
 * A plan document of three storeys, the first without a name, each number behind its parent's: 3 parts, 11 orientations,
 * 27 actions. Ids are the numbers that it prints.
 */
export function threeStoreys() {
  const numbering = (template: string, reset: string) => ({ style: 'decimal', reset, template })
  const level = (key: string, depth: number, label: string | null, parent: string | null) => ({
    key,
    depth,
    labelSingular: label,
    labelPlural: label && `${label}s`,
    allowedParents: [parent],
    numbering: parent === null ? numbering('{n}', 'plan') : numbering('{parent}.{n}', 'parent'),
    carriesActionSheet: key === 'action',
  })
  const node = (id: string, level: string, parent: string | null) => ({
    id,
    level,
    parent,
    order: Number(id.split('.').at(-1)),
    number: id,
    title: `Intitulé de ${id}`,
  })
  const nodes = actionsByOrientation.flatMap((orientations, p) => [
    node(`${p + 1}`, 'partie', null),
    ...orientations.flatMap((actions, o) => [
      node(`${p + 1}.${o + 1}`, 'orientation', `${p + 1}`),
      ...Array.from({ length: actions }, (_, a) =>
        node(`${p + 1}.${o + 1}.${a + 1}`, 'action', `${p + 1}.${o + 1}`),
      ),
    ]),
  ])
  return {
    format: 'schema-solidarites/plan',
    formatVersion: '0.1',
    plan: { title: 'Schéma de l’Essai-Aval', collectivite: { nom: 'Essai-Aval' } },
    levels: [
      level('partie', 1, null, null),
      level('orientation', 2, 'Orientation', 'partie'),
      level('action', 3, 'Action', 'orientation'),
    ],
    nodes,
    declaredCounts: { partie: 3, orientation: 11 },
  }
}

/** How many actions stand under each orientation of each part. */
const actionsByOrientation = [
  [3, 2],
  [3, 5, 2, 1, 2],
  [2, 3, 2, 2],
]
