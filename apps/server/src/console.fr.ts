import type { Role } from '@deconcert/domain'

/** What the operator reads on the console. */
export const sentences = {
  badSetting: (name: string, expected: string) =>
    `${name} doit être ${expected} ; corrigez cette variable d’environnement.`,
  cannotListen: {
    EADDRINUSE: (place: string) =>
      `${place} est déjà pris : arrêtez ce qui l’occupe, ou choisissez un autre PORT.`,
    EACCES: (place: string) =>
      `${place} n’est pas permis à ce compte : choisissez un PORT au-dessus de 1023.`,
    EADDRNOTAVAIL: (place: string) =>
      `${place} n’est pas de cette machine : corrigez HOST (0.0.0.0 y est toujours).`,
    ENOTFOUND: (place: string) =>
      `${place} n’est pas de cette machine : corrigez HOST (0.0.0.0 y est toujours).`,
  } as Readonly<Record<string, (place: string) => string>>,
  serving: (addresses: readonly string[]) => `De concert est ouvert : ${addresses.join('  ')}`,
  demo: (accounts: readonly string[], count: number) =>
    [
      `Démonstration : ${count} comptes fictifs s’essaient sans mot de passe depuis la page de connexion, dont`,
      ...accounts.map((each) => `  ${each}`),
    ].join('\n'),
  firstAdministrator: (link: string) =>
    `Personne n’administre encore cette installation. Ce lien, valable sept jours et une fois, crée le premier compte :\n  ${link}`,
  stopping: 'Fermeture : les derniers textes sont mis à l’abri…',
  stopped: 'De concert est fermé.',
  chainWhole: (slug: string, entries: number, head: string) =>
    `${slug} : ${entries} écriture${entries > 1 ? 's' : ''}, tête ${head}`,
  chainBroken: {
    'position-missing': (slug: string, position: number) =>
      `${slug} : la chaîne se rompt, l’écriture n° ${position} manque.`,
    'previous-hash-differs': (slug: string, position: number) =>
      `${slug} : la chaîne se rompt à l’écriture n° ${position}, qui ne suit pas celle qui la précède.`,
    'hash-differs': (slug: string, position: number) =>
      `${slug} : la chaîne se rompt à l’écriture n° ${position}, dont le contenu n’est pas celui qui a été inscrit.`,
  },
  noPlan: 'Aucun schéma dans cette base : il n’y a rien à vérifier.',
  planUnknown: (slug: string) =>
    `Aucun schéma « ${slug} » ici : reprenez le nom qui suit /p/ dans son adresse.`,
  noDatabase: (place: string) =>
    `Aucune base de De concert dans ${place} : indiquez la bonne avec DATA_DIR ou DATABASE_URL, ou lancez npm start d’abord.`,
  loadArguments: (most: number) =>
    `Donnez le nombre des textes et celui des personnes, de 1 à ${most}, et un dossier : npm run prepare-load -- --documents 1100 --people 400 --out DOSSIER`,
  loadNotEmpty: (plans: number) =>
    `Cette base contient déjà ${plans} schéma${plans > 1 ? 's' : ''} : un essai de charge se prépare dans une base vide, indiquée avec DATABASE_URL ou DATA_DIR.`,
  loadFileDiffers: (path: string, lines: number, asked: number) =>
    `${path} compte ${lines} ligne${lines > 1 ? 's' : ''} et non ${asked} : demandez-en autant, ou choisissez un autre dossier.`,
  loadFileForeign: (path: string) =>
    `${path} n’a pas été écrit par cette commande : choisissez un autre dossier.`,
  loadFolderUnwritable: (path: string, code: string) =>
    `Le dossier ${path} ne peut être ni lu ni écrit (${code}) : choisissez-en un autre.`,
  loadPrepared: (documents: number, people: number, folder: string) =>
    `Base prête pour un essai de charge : ${documents} textes et ${people} personnes ; leurs adresses et leurs cookies sont dans ${folder}.`,
  databaseEnded: 'La base de données embarquée s’est arrêtée : relancez npm start.',
} as const

export const expectedSettings = {
  PORT: 'un nombre entre 0 et 65535',
  HOST: 'une adresse, par exemple 0.0.0.0',
  DATA_DIR: 'un dossier',
  DATABASE_URL: 'une adresse qui commence par postgres://',
  DEMO: 'on ou off',
  PROGRAMS: 'on ou off',
  METRICS_TOKEN: 'un secret d’au moins 16 caractères, sans espace ni accent',
  ORIGIN: 'une origine sans chemin, par exemple https://concert.example.org',
} as const

export const roleNames: Record<Role, string> = {
  'project-lead': 'direction de projet',
  facilitator: 'animation',
  member: 'groupe de travail',
  'steering-committee': 'comité de pilotage',
  'consulted-body': 'instance consultée',
  'assembly-secretary': 'secrétariat de l’assemblée',
  observer: 'observation',
  admin: 'administration',
}
