import { facet, level, numberings, type ShapeNode, shape, words } from '../shape-parts'

const { continuous, behindParent } = numberings

const parts = [
  [3, 2],
  [3, 4, 2],
  [2, 2, 3, 2, 2, 2],
]
const objectives: Readonly<Record<string, number>> = {
  ...{ '1.1': 2, '1.2': 4, '2.1': 2, '2.2': 2, '2.3': 2 },
  ...{ '3.1': 2, '3.2': 2, '3.3': 3, '3.4': 3, '3.5': 5, '3.6': 2 },
}

/** A level without a name, eleven orientations, twenty-seven actions, objectives on the orientations. */
export const deepPlan = shape(
  {
    id: 'Grandes-Îles',
    title: 'Schéma des solidarités des Grandes-Îles',
    period: { label: '2025-2030, soit cinq ans', start: 2025, end: 2030 },
    status: 'arrete',
  },
  {
    levels: [
      level('partie', null, [null], continuous),
      level('orientation', ['Orientation', 'Orientations'], ['partie'], behindParent, { depth: 2 }),
      level('action', ['Action', 'Actions'], ['orientation'], behindParent, {
        depth: 3,
        carriesActionSheet: true,
      }),
    ],
    nodes: parts.flatMap((orientations, p): readonly ShapeNode[] => [
      {
        id: `p${p + 1}`,
        level: 'partie',
        parent: null,
        order: p + 1,
        number: `${p + 1}`,
        title: ['Voir et conduire', 'Faire vivre les lieux', 'Accompagner chacun'][p] ?? '',
        subtitle: `ce que dit la partie ${p + 1}`,
        lead: words('Un constat', p === 0 ? 2 : 1),
      },
      ...orientations.flatMap((actions, o): readonly ShapeNode[] => {
        const number = `${p + 1}.${o + 1}`
        return [
          {
            id: `o${number}`,
            level: 'orientation',
            parent: `p${p + 1}`,
            order: o + 1,
            number,
            title: `S’organiser pour le but ${number}`,
            objectives: words(`Objectif ${number},`, objectives[number] ?? 0),
          },
          ...Array.from({ length: actions }, (_, a) => ({
            id: `a${number}.${a + 1}`,
            level: 'action',
            parent: `o${number}`,
            order: a + 1,
            number: `${number}.${a + 1}`,
            title: `Agir pour ${number}, pas ${a + 1}`,
          })),
        ]
      }),
    ]),
    facets: [
      {
        id: 'principes',
        kind: 'principe',
        label: 'Dix principes',
        scope: 'plan',
        numbering: 'continuous-across-groups',
        groups: [2, 3, 5].map((count, n) => ({ key: `g${n + 1}`, label: `Groupe ${n + 1}`, count })),
        items: words('Principe', 10).map((label, n) => ({
          code: `pr${n + 1}`,
          number: n + 1,
          group: n < 2 ? 'g1' : n < 5 ? 'g2' : 'g3',
          label,
          ...(n < 4 && { text: `Ce que veut dire ${label}.` }),
        })),
      },
      ...[5, 4, 3].flatMap((levers, p) => [
        facet(`objectifs-p${p + 1}`, 'objectif-transversal', words('Objectif transversal', 4), {
          scope: `p${p + 1}`,
        }),
        facet(`leviers-p${p + 1}`, 'levier', words('Levier', levers), { scope: `p${p + 1}` }),
      ]),
      facet('themes', 'theme', words('Thème', 20)),
      facet('chantiers', 'antecedent', words('Chantier', 8)),
      facet('raisons', 'motif', words('Raison', 6)),
    ],
    matrix: { title: 'Principes et actions', rows: { level: 'action' }, columns: null, cells: [] },
    evaluation: { framework: 'caf', scores: [] },
    bodies: [
      { key: 'copil', label: 'Comité de pilotage', members: [], partnersCount: 44, membersExhaustive: false },
    ],
    process: {
      phases: [{ key: 'c', order: 1, label: 'Concertation', start: '2024-09-25', end: '2025-06' }],
      events: [],
      channels: [],
    },
    declaredCounts: { principes: 10, partie: 3, orientation: 11 },
  },
)
