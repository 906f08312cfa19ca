const tops = ['Gouverner ensemble', 'Accueillir', 'Accompagner sans rupture', 'Bien vivre chez soi']

const nodes = tops.flatMap((title, top) => [
  { id: `o${top + 1}`, level: 'orientation', parent: null, order: top + 1, number: `${top + 1}`, title },
  ...[1, 2, 3, 4].map((axe) => ({
    id: `o${top + 1}.a${axe}`,
    level: 'axe',
    parent: `o${top + 1}`,
    order: axe,
    number: `${axe}`,
    title: `${title}, volet ${axe}`,
    displayLabel: `Axe ${axe}`,
  })),
])

const invented = {
  format: 'schema-solidarites/plan',
  formatVersion: '0.1',
  seed: { key: 'val-d-aubrelle', file: 'inventé' },
  plan: {
    id: 'val-d-aubrelle-2027',
    title: 'Schéma unique des solidarités du Val-d’Aubrelle',
    kind: 'schema-unique',
    collectivite: { nom: 'Département du Val-d’Aubrelle', ctcd: '9Z' },
    period: { label: '2027-2031', start: 2027, end: 2031, announcedHorizon: 2032 },
    status: 'orientations-validees',
    predecessor: { label: 'Schéma précédent', start: 2021, end: 2026 },
  },
  levels: [
    {
      key: 'orientation',
      depth: 1,
      labelSingular: 'Orientation',
      labelPlural: 'Orientations',
      namedInSource: true,
      allowedParents: [null],
      numbering: { style: 'decimal', reset: 'plan', template: '{n}' },
      carriesActionSheet: false,
    },
    {
      key: 'axe',
      depth: 2,
      labelSingular: 'Axe',
      labelPlural: 'Axes',
      allowedParents: ['orientation'],
      numbering: { style: 'decimal', reset: 'parent', template: '{n}', note: 'dans chaque orientation' },
      carriesActionSheet: false,
    },
    {
      key: 'action',
      depth: 3,
      labelSingular: 'Action',
      labelPlural: 'Actions',
      allowedParents: ['axe'],
      numbering: { style: 'decimal', reset: 'parent', template: '{n}' },
      carriesActionSheet: true,
      note: 'à écrire en phase 2',
    },
  ],
  nodes,
  facets: [
    {
      id: 'principes',
      kind: 'principe',
      label: 'Principes',
      scope: 'plan',
      numbering: 'continuous-across-groups',
      groups: [{ key: 'enjeu', label: '2 enjeux', count: 2 }],
      items: [
        { code: '1', label: 'aller vers', number: 1, group: 'enjeu', text: 'Aller vers les personnes.' },
        { code: '2', label: 'lisibilité', number: 2, group: 'enjeu' },
      ],
    },
    {
      id: 'leviers',
      kind: 'levier',
      label: 'Leviers',
      scope: 'o2',
      items: [{ code: 'L1', label: 'Accueils' }],
    },
  ],
  territories: [{ id: 't1', name: null, displayName: 'Territoire 1', kind: 'territoire', cogYear: 2026 }],
  matrix: null,
  bodies: [
    {
      key: 'copil',
      label: 'Comité de pilotage',
      chair: 'la présidente',
      members: ['l’ARS', 'la MSA'],
      membersExhaustive: false,
    },
  ],
  process: {
    mandate: 'écrire ensemble',
    phases: [
      { key: 'lancement', order: 0, label: 'Lancement', start: '2026-02-10', end: null },
      {
        key: 'avis',
        order: 1,
        label: 'Avis',
        start: '2026-11',
        end: '2026-Q4',
        purpose: 'avis des instances',
      },
    ],
    events: [
      {
        id: 'lancement',
        kind: 'lancement',
        label: 'Réunion de lancement',
        date: '2026-02-10',
        dateEnd: null,
        precision: 'day',
        participants: { value: 140, qualifier: 'plus de' },
      },
      {
        id: 'vote',
        kind: 'deliberation',
        label: 'Vote',
        date: '2026-12',
        precision: 'month',
        planned: true,
        days: 1,
      },
    ],
    channels: [{ key: 'gt', label: 'groupes de travail' }],
    colleges: ['les habitants', { key: 'elus', label: 'les élus' }],
  },
  stats: [{ key: 'propositions', value: 93, qualifier: 'exact', verbatim: '93 propositions' }],
  declaredCounts: { orientation: 4, action: 47 },
  anomalies: [{ code: 'PERIOD_MISMATCH', text: '2031 et 2032' }],
}

/** An invented plan document: four by four, figures, phases, a committee whose list is open. A new copy each time. */
export function inventedPlanDocument(): typeof invented {
  return JSON.parse(JSON.stringify(invented))
}
