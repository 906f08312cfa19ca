import { facet, level, numberings, type ShapeNode, shape, words } from '../shape-parts'

const { continuous, restarting } = numberings

/** Four by four, numbers that start again, actions still to come; two horizons in one period. */
export const restartingPlan = shape(
  {
    id: 'Val-de-Brume',
    title: 'Schéma des solidarités du Val-de-Brume',
    period: { label: '2026-2030', start: 2026, end: 2030, announcedHorizon: 2031 },
    status: 'orientations-validees',
  },
  {
    levels: [
      level('orientation', ['Orientation', 'Orientations'], [null], continuous),
      level('axe', ['Axe', 'Axes'], ['orientation'], restarting, { depth: 2 }),
      level('action', ['Action', 'Actions'], ['axe'], restarting, { depth: 3, carriesActionSheet: true }),
    ],
    nodes: ['Prévenir tôt', 'Ouvrir les droits', 'Soutenir les proches', 'Décider ensemble'].flatMap(
      (title, top): readonly ShapeNode[] => [
        {
          id: `o${top + 1}`,
          level: 'orientation',
          parent: null,
          order: top + 1,
          number: `${top + 1}`,
          title,
        },
        ...[1, 2, 3, 4].map((n) => ({
          id: `o${top + 1}.a${n}`,
          level: 'axe',
          parent: `o${top + 1}`,
          order: n,
          number: `${n}`,
          title: `${title}, manière ${n}`,
        })),
      ],
    ),
    facets: [
      facet('valeurs', 'valeur', ['Écoute', 'Équité']),
      facet('principes', 'principe', ['Faire avec', 'Rendre compte']),
      facet('politiques', 'politique', words('Politique', 4)),
      facet('themes', 'theme', words('Thème', 7)),
    ],
    bodies: [
      {
        key: 'copil',
        label: 'Comité de pilotage',
        chair: 'la présidente',
        members: words('Structure', 9),
        membersExhaustive: false,
      },
    ],
    process: {
      phases: ['Lancement', 'Ateliers', 'Tri', 'Rédaction', 'Vote', 'Mise en œuvre'].map((label, order) => ({
        key: `p${order}`,
        order,
        label,
        start: order === 3 ? null : `2026-0${order + 1}`,
        end: null,
      })),
      events: ['day', 'day', 'month', 'day', 'day', 'month'].map((precision, n) => ({
        id: `e${n}`,
        kind: 'atelier',
        label: `Rencontre ${n + 1}`,
        date: precision === 'day' ? `2026-0${n + 1}-12` : `2026-0${n + 1}`,
        dateEnd: n === 1 ? '2026-02-14' : null,
        precision,
        ...(n < 3 && { participants: { value: 100 + n, qualifier: n === 0 ? 'plus de' : 'exact' } }),
        ...(n > 3 && { planned: true }),
      })),
      channels: [
        { key: 'gt', label: 'groupes de travail' },
        { key: 'ecrit', label: 'contributions écrites' },
      ],
    },
    stats: [{ key: 'propositions', value: 93, qualifier: 'exact', verbatim: '93 propositions' }],
    declaredCounts: { orientation: 4 },
  },
)
