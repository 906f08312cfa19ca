import { facet, level, numberings, type ShapeNode, shape, words } from '../shape-parts'

const { none } = numberings

/** A synthesis: four heads, five sheets given as examples of forty-seven, no number anywhere. */
export const partialPlan = shape(
  {
    id: 'Haute-Lande',
    title: 'Synthèse du schéma de la Haute-Lande',
    period: { label: '2024-2029', start: 2024, end: 2029 },
    status: 'arrete',
  },
  {
    levels: [
      level('thematique', ['Thématique', 'Thématiques'], [null], none),
      level('action', ['Fiche action', 'Fiches actions'], ['thematique', null], none, {
        depth: 2,
        carriesActionSheet: true,
      }),
    ],
    nodes: [1, 1, 1, 2].flatMap((sheets, top): readonly ShapeNode[] => [
      {
        id: `t${top + 1}`,
        level: 'thematique',
        parent: null,
        order: top + 1,
        number: null,
        title: ['L’enfance', 'L’emploi', 'Le logement', 'L’âge'][top] ?? '',
        isExample: false,
      },
      ...Array.from({ length: sheets }, (_, n) => ({
        id: `t${top + 1}.x${n + 1}`,
        level: 'action',
        parent: `t${top + 1}`,
        order: n + 1,
        number: null,
        title: `le développement d’un service ${top + 1}.${n + 1}`,
        isExample: true,
      })),
    ]),
    facets: [
      facet('ambitions', 'ambition', words('Ambition', 4)),
      facet('finalites', 'finalite', words('Finalité', 2)),
      facet('solidarites', 'principe', words('Solidarité', 2)),
      facet('champs', 'theme', words('Champ', 8)),
      facet('acteurs', 'acteur', words('Acteur', 5)),
    ],
    process: { phases: [], channels: [{ key: 'gt', label: 'ateliers' }], colleges: ['les associations'] },
    stats: [{ key: 'participants', value: 350, qualifier: 'exact', verbatim: '350 participants' }],
    declaredCounts: { action: 47, groupeDeTravail: 21 },
  },
)
