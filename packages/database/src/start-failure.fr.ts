import type { StartReason } from './start-reason'

/** What the operator reads, one sentence per reason. */
export const startSentence: Record<StartReason, (detail: string) => string> = {
  'data-folder-in-use': (detail) =>
    `Le dossier de données ${detail} sert déjà à un autre De concert : arrêtez-le, ou choisissez un autre dossier avec DATA_DIR.`,
  'data-folder-unreachable': (detail) =>
    `Le dossier de données ${detail} n’est pas accessible : choisissez-en un autre avec DATA_DIR, ou corrigez ses droits.`,
  'data-folder-other-version': (detail) =>
    `Le dossier de données vient d’une autre version de PostgreSQL (${detail}) : reprenez la version de De concert qui l’a créé, ou choisissez un autre dossier avec DATA_DIR.`,
  'platform-unsupported': (detail) =>
    `Aucun PostgreSQL n’est fourni pour ce système (${detail}) : indiquez un serveur avec DATABASE_URL=postgres://…`,
  'server-did-not-start': (detail) => `La base de données embarquée n’a pas démarré : ${detail}`,
  'database-unreachable': (detail) =>
    `Le serveur PostgreSQL ne répond pas (${detail}) : vérifiez DATABASE_URL et qu’il est démarré.`,
  'role-missing': (detail) =>
    `Le rôle deconcert_app n’est pas utilisable (${detail}) : en administrateur, exécutez « create role deconcert_app nologin; grant deconcert_app to le_proprietaire; ».`,
  'schema-newer': (detail) =>
    `La base de données est plus récente que ce programme (${detail}) : installez la dernière version de De concert.`,
  'migration-changed': (detail) =>
    `La migration ${detail} a changé depuis qu’elle a été appliquée : reprenez le programme qui a créé cette base, ou restaurez une sauvegarde.`,
  'migration-failed': (detail) => `Une migration a échoué (${detail}) ; rien d’elle n’a été appliqué.`,
}
