/** Nouns that a title of an action may begin with, and that end like a verb. */
const nouns = new Set(
  `atelier ateliers avenir annuaire cadre cahier centre chantier chambre courrier dossier
  fichier formulaire foyer guichetier hiver itinéraire laboratoire lettre livre loisir métier nombre observatoire
  offre ordre panier papier partenaire plaisir pouvoir premier quartier registre repère répertoire repertoire
  séminaire semestre sentier territoire titre trimestre désir souvenir savoir devoir`.split(/\s+/),
)

const ending = /(?:er|ir|oir|dre|ttre|ître|ire|lure|vre|pre)$/

/** Whether a title begins with a verb in the infinitive, as « Ouvrir… » or « S’appuyer… », and not as « L’ouverture… ». */
export function beginsWithInfinitive(title: string): boolean {
  const [first = ''] = title
    .trim()
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:ne pas |mieux |se |s')/u, '')
    .split(/[\s,;:.]+/u)
  return ending.test(first) && !nouns.has(first)
}
