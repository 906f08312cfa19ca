import type { DemoCollege, DemoFacet, DemoTerritory } from './demo-content'

export const facets: readonly DemoFacet[] = [
  {
    key: 'valeurs',
    kind: 'valeur',
    label: 'Valeurs',
    items: [
      { code: 'V1', label: 'La dignité', text: 'Personne n’a à mériter d’être écouté.' },
      {
        code: 'V2',
        label: 'L’équité entre les territoires',
        text: 'Le même service ne veut pas dire le même guichet.',
      },
      { code: 'V3', label: 'La confiance', text: 'Croire d’abord, vérifier ensuite, expliquer toujours.' },
    ],
  },
  {
    key: 'principes',
    kind: 'principe',
    label: 'Principes',
    groups: [
      { key: 'personnes', label: 'Envers les personnes' },
      { key: 'action', label: 'Dans l’action publique' },
    ],
    items: [
      { code: 'P1', group: 'personnes', label: 'Faire avec les personnes concernées' },
      { code: 'P2', group: 'action', label: 'Agir tôt plutôt que réparer' },
      { code: 'P3', group: 'personnes', label: 'Dire une seule fois sa situation' },
      { code: 'P4', group: 'action', label: 'Mesurer l’effet de nos actions sur l’environnement' },
    ],
  },
  {
    key: 'publics',
    kind: 'public',
    label: 'Publics',
    items: [
      { code: 'PU1', label: 'Jeunes enfants et enfants' },
      { code: 'PU2', label: 'Adolescents et jeunes majeurs' },
      { code: 'PU3', label: 'Parents et familles' },
      { code: 'PU4', label: 'Personnes âgées' },
      { code: 'PU5', label: 'Personnes en situation de handicap' },
      { code: 'PU6', label: 'Proches aidants' },
      { code: 'PU7', label: 'Personnes en insertion ou en précarité' },
      { code: 'PU8', label: 'Personnes victimes de violences' },
      { code: 'PU9', label: 'Professionnels et bénévoles' },
    ],
  },
  {
    key: 'themes',
    kind: 'theme',
    label: 'Thèmes',
    items: [
      { code: 'T1', label: 'Gouvernance et participation' },
      { code: 'T2', label: 'Accueil et accès aux droits' },
      { code: 'T3', label: 'Numérique' },
      { code: 'T4', label: 'Mobilité' },
      { code: 'T5', label: 'Petite enfance' },
      { code: 'T6', label: 'Protection de l’enfance' },
      { code: 'T7', label: 'Insertion et emploi' },
      { code: 'T8', label: 'Violences' },
      { code: 'T9', label: 'Grand âge et aidants' },
      { code: 'T10', label: 'Logement' },
      { code: 'T11', label: 'Handicap et santé' },
      { code: 'T12', label: 'Lien social' },
    ],
  },
  {
    key: 'volets',
    kind: 'volet',
    label: 'Volets',
    items: [
      { code: 'VO1', label: 'Départemental' },
      { code: 'VO2', label: 'Sectoriel' },
      { code: 'VO3', label: 'Territorial' },
    ],
  },
]

export const territories: readonly DemoTerritory[] = [
  {
    key: 'haute-aubrelle',
    name: 'Haute-Aubrelle',
    inhabitants: 41_300,
    portrait:
      'Vallée haute et plateaux d’élevage, 61 communes dont 48 de moins de 500 habitants ; un habitant sur trois a plus de 65 ans.',
  },
  {
    key: 'serne',
    name: 'Serne-et-Plaine',
    inhabitants: 78_600,
    portrait:
      'Plaine céréalière et bourgs-marchés le long de la Serne ; jeunes ménages arrivés de Grand-Orvance, peu de services le soir.',
  },
  {
    key: 'vaucelon',
    name: 'Pays de Vaucelon',
    inhabitants: 54_900,
    portrait:
      'Ancien bassin de la faïence et du textile ; deux quartiers en politique de la ville à Vaucelon, vacance commerciale forte.',
  },
  {
    key: 'orvance',
    name: 'Grand-Orvance',
    inhabitants: 142_500,
    portrait:
      'Agglomération et préfecture ; hôpital, université, six quartiers prioritaires, 44 % du parc social du département.',
  },
  {
    key: 'littieres',
    name: 'Littières',
    inhabitants: 62_200,
    portrait:
      'Étangs et lotissements récents au sud ; familles avec enfants, deux voitures par foyer et une seule maison de santé.',
  },
  {
    key: 'monts-dolents',
    name: 'Monts-Dolents',
    inhabitants: 32_500,
    portrait:
      'Moyenne montagne forestière, hivers longs ; une heure de route jusqu’à la maternité, saisonniers et retraités isolés.',
  },
]

export const colleges: readonly DemoCollege[] = [
  { key: 'elus', label: 'Élus', people: 38 },
  { key: 'professionnels', label: 'Professionnels du Département', people: 121 },
  { key: 'partenaires', label: 'Partenaires', people: 128 },
  { key: 'usagers', label: 'Usagers et citoyens', people: 63 },
]
