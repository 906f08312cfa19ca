import type { OtherProposal } from './other-proposal'

/** Nine that were not kept, each with the reason its authors read. */
export const setAside: readonly OtherProposal[] = [
  {
    title: 'Verser un revenu départemental de base de 750 euros',
    problem: 'Un jeune sur quatre du bassin de Vaucelon n’a ni emploi ni formation.',
    text: `
Un revenu versé sans condition à partir de dix-huit ans, pendant trois ans, à mille jeunes volontaires.`,
    group: 'gt-vaucelon',
    publics: ['PU2', 'PU7'],
    axis: '3.3',
    state: 'set-aside',
    reason:
      'Une prestation de cette nature demande une loi et vingt-sept millions d’euros par an. L’idée est transmise à l’association des départements.',
  },
  {
    title: 'Installer des caméras dans toutes les salles d’attente',
    problem: 'Soixante-quatorze incidents ont été signalés en 2025 dans les accueils de Grand-Orvance.',
    text: `
Un équipement dans les cinq maisons des solidarités, avec report au commissariat.`,
    group: 'gt-orvance',
    publics: ['PU9'],
    axis: '2.1',
    state: 'set-aside',
    reason:
      'Le COTECH a jugé la mesure contraire à la confiance recherchée dans l’accueil. La formation commune et le réaménagement des halls y répondent autrement.',
  },
  {
    title: 'Rendre obligatoire le bilan numérique à chaque ouverture de droit',
    problem: 'On découvre trop tard que la personne ne sait pas se servir de son compte.',
    text: `
Un test de dix minutes à l’accueil, et une formation pour ceux qui échouent.`,
    group: 'numerique',
    publics: ['PU7'],
    axis: '2.2',
    state: 'set-aside',
    reason:
      'Une obligation ajouterait une condition à un droit. Le repérage est retenu sous forme de proposition, dans l’action sur les conseillers numériques.',
  },
  {
    title: 'Payer le taxi à toutes les personnes de plus de soixante-quinze ans',
    problem: 'Après soixante-quinze ans on conduit moins, et l’on renonce.',
    text: `
Douze courses gratuites par an et par personne, sans condition de ressources.`,
    group: 'mobilite',
    publics: ['PU4'],
    axis: '2.4',
    state: 'set-aside',
    reason:
      'Le coût, estimé à neuf millions d’euros par an, dépasse tout le budget de l’axe. La centrale unique garde une enveloppe de taxis pour les cas sans solution.',
  },
  {
    title: 'Fermer les établissements de plus de quarante enfants',
    problem: 'Les grands établissements ne permettent pas une vie ordinaire.',
    text: `
Une sortie progressive en cinq ans, vers des maisons de six à huit enfants.`,
    group: 'enfance',
    publics: ['PU1', 'PU2'],
    axis: '3.2',
    state: 'set-aside',
    reason:
      'Un seul établissement dépasse ce seuil et son projet de maisons est déjà engagé. Le groupe a préféré ne pas fixer de règle générale.',
  },
  {
    title: 'Retirer les aides aux entreprises qui refusent un stagiaire en insertion',
    problem: 'Des entreprises aidées n’ouvrent jamais leur porte.',
    text: `
Une clause dans toutes les conventions, avec remboursement en cas de refus répété.`,
    group: 'insertion',
    publics: ['PU7'],
    axis: '3.3',
    state: 'set-aside',
    reason:
      'Le Département n’attribue plus d’aide économique directe depuis 2016. Les clauses d’insertion de ses propres marchés sont en revanche renforcées.',
  },
  {
    title: 'Publier la liste des auteurs de violences suivis',
    problem: 'On ne sait pas qui vit à côté de chez soi.',
    text: `
Une liste consultable en mairie par les habitants qui en font la demande.`,
    group: 'violences',
    publics: ['PU8'],
    axis: '3.4',
    state: 'set-aside',
    reason:
      'La loi interdit une telle publication, qui exposerait aussi les victimes. Le groupe a été reçu par le procureur, qui a présenté les protections existantes.',
  },
  {
    title: 'Confier toute l’aide à domicile à un service public unique',
    problem: 'Vingt-six services se partagent le département et se prennent leurs salariés.',
    text: `
Une régie départementale reprendrait l’ensemble des salariés en cinq ans.`,
    group: 'domicile',
    publics: ['PU4', 'PU9'],
    axis: '4.1',
    state: 'set-aside',
    reason:
      'Le libre choix de la personne et le statut des services ne le permettent pas. Le regroupement volontaire par secteur est repris dans l’action sur les tournées.',
  },
  {
    title: 'Réquisitionner les logements vacants des centres-bourgs',
    problem: 'Dix-sept mille logements vides et près de sept mille demandes.',
    text: `
Une réquisition après deux ans de vacance, au profit des familles hébergées à l’hôtel.`,
    group: 'logement',
    publics: ['PU3', 'PU7'],
    axis: '4.2',
    state: 'set-aside',
    reason:
      'La réquisition est une compétence du préfet. Le bail de longue durée et l’avance de travaux ont été préférés, dans l’action sur les habitats inclusifs.',
  },
]
