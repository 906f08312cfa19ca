import type { Counted, DemoContent, DemoEvent, DemoFigure, DemoPhase } from './demo-content'

function exactly(value: number): Counted {
  return { value, qualifier: 'exact' }
}

function moreThan(value: number): Counted {
  return { value, qualifier: 'plus de' }
}

type EventLine = readonly [DemoEvent['kind'], string, string, string | null, Counted | null]

const lines: readonly EventLine[] = [
  ['jalon', 'Lettre de cadrage de la Présidente', '2026-01-12', null, null],
  ['instance', 'COPIL 1 : mandat de la concertation', '2026-02-03', null, exactly(17)],
  ['jalon', 'Lancement public à la Halle aux grains d’Orvance', '2026-02-10', null, moreThan(140)],
  [
    'atelier',
    '21 groupes de travail, phase 1 : trois jours, sept groupes par jour',
    '2026-03-17',
    '2026-03-26',
    exactly(350),
  ],
  [
    'consultation',
    'Contributions en ligne et écrites',
    '2026-03-30',
    '2026-04-24',
    { value: 300, qualifier: 'près de' },
  ],
  ['instance', 'COTECH : tri des 93 propositions', '2026-05-12', null, exactly(24)],
  ['consultation', 'Plénière de priorisation', '2026-05-19', null, exactly(286)],
  ['instance', 'COPIL 2 : orientations et axes validés', '2026-06-09', null, exactly(15)],
  [
    'atelier',
    '21 groupes de travail, phase 2 : vote des propositions et rédaction des fiches',
    '2026-06-15',
    '2026-07-10',
    { value: 310, qualifier: 'un peu plus de' },
  ],
  ['jalon', 'Journée de restitution à Vaucelon', '2026-09-08', null, { value: 200, qualifier: 'environ' }],
  [
    'consultation',
    'Relectures par les usagers et version facile à lire',
    '2026-09-15',
    '2026-09-30',
    exactly(42),
  ],
  ['instance', 'COTECH : contrôle des fiches', '2026-10-06', null, exactly(22)],
  ['instance', 'COPIL 3 : 44 fiches validées, 2 sous réserve, 1 renvoyée', '2026-10-20', null, exactly(16)],
  ['instance', 'Avis du CDCA', '2026-11-03', null, null],
  ['instance', 'Avis de l’ODPE', '2026-11-05', null, null],
  ['instance', 'COPIL 4 : dernières fiches et fiches territoriales', '2026-11-17', null, null],
  ['jalon', 'Rapport adressé aux conseillers départementaux', '2026-12-02', null, null],
  ['deliberation', 'Délibération de l’assemblée départementale', '2026-12-14', null, null],
  ['jalon', 'Déploiement du schéma', '2027-01-04', null, null],
]

const far: readonly DemoEvent[] = [
  {
    key: 'bilan-annuel',
    kind: 'jalon',
    label: 'Premier bilan annuel',
    date: '2027-12-01',
    dateEnd: null,
    precision: 'month',
    planned: true,
    held: null,
    participants: null,
  },
  {
    key: 'revue',
    kind: 'jalon',
    label: 'Revue à mi-parcours',
    date: '2029-01-01',
    dateEnd: null,
    precision: 'year',
    planned: true,
    held: null,
    participants: null,
  },
]

/** Meetings that took place on another day than announced. */
const postponed: ReadonlyMap<string, string> = new Map([['2026-05-12', '2026-05-13']])

export const events: readonly DemoEvent[] = [
  ...lines.map(
    ([kind, label, date, dateEnd, participants], index): DemoEvent => ({
      key: `etape-${index + 1}`,
      kind,
      label,
      date,
      dateEnd,
      precision: 'day',
      planned: date > '2026-10-28',
      held: postponed.get(date) ?? null,
      participants,
    }),
  ),
  ...far,
]

type PhaseLine = readonly [string, string, string, string, DemoPhase['precision'], DemoPhase['state']]

const phaseLines: readonly PhaseLine[] = [
  ['cadrage', 'Cadrage et mandat', '2026-01-12', '2026-02-10', 'day', 'done'],
  ['diagnostic', 'Diagnostic partagé', '2026-02-10', '2026-04-30', 'day', 'done'],
  ['orientations', 'Propositions et orientations', '2026-05-12', '2026-06-09', 'day', 'done'],
  ['fiches', 'Rédaction des fiches actions', '2026-06-15', '2026-10-20', 'day', 'done'],
  ['avis', 'Avis et derniers arbitrages', '2026-10-21', '2026-11-17', 'day', 'current'],
  ['adoption', 'Adoption', '2026-12-01', '2026-12-31', 'month', 'planned'],
  ['mise-en-oeuvre', 'Mise en œuvre et bilans', '2027-01-01', '2031-12-31', 'year', 'planned'],
]

export const phases: readonly DemoPhase[] = phaseLines.map(
  ([key, label, start, end, precision, state], order) => ({
    key,
    order,
    label,
    start,
    end,
    precision,
    state,
  }),
)

function figure(
  key: string,
  label: string,
  counted: Counted,
  {
    source = null,
    measure = null,
  }: { readonly source?: string | null; readonly measure?: string | null } = {},
): DemoFigure {
  return { key, label, source, measure, ...counted }
}

export const figures: readonly DemoFigure[] = [
  figure(
    'habitants',
    'habitants',
    { value: 412_000, qualifier: 'environ' },
    { source: 'Portrait du territoire, 2025' },
  ),
  figure('participants', 'participants aux groupes de travail', exactly(350)),
  figure('groupes', 'groupes de travail', exactly(21), { measure: 'groups' }),
  figure('structures', 'structures partenaires', exactly(44)),
  figure('propositions', 'propositions', exactly(93), { measure: 'proposals' }),
  figure('idees', 'idées déposées en atelier', exactly(412)),
  figure('fiches', 'fiches actions', exactly(47), { measure: 'sheets' }),
  figure('fiches-territoriales', 'fiches territoriales', exactly(12), { measure: 'node:fiche-territoriale' }),
  figure('bulletins', 'bulletins à la plénière de priorisation', exactly(286)),
  figure('lancement', 'personnes au lancement', moreThan(140)),
]

export const channels: DemoContent['channels'] = [
  { key: 'ateliers', label: 'Ateliers publics', count: exactly(350) },
  { key: 'contributions', label: 'Contributions écrites', count: exactly(57) },
  { key: 'en-ligne', label: 'Réponses au questionnaire en ligne', count: exactly(240) },
  { key: 'entretiens', label: 'Entretiens sur le terrain', count: exactly(31) },
]
