/** Removing for good what people have deleted from a text. */
export const erasure = {
  heading: 'Ce qui a été supprimé de ce texte',
  lead: 'Ce que l’on supprime d’un texte reste dans son historique. Ce qui n’aurait jamais dû y être, un nom ou une donnée de santé, peut aussi en être effacé.',
  action: 'Effacer définitivement ce qui a été supprimé',
  title: 'Effacer ce qui a été supprimé de ce texte ?',
  explanation:
    'Ce qui a été écrit ici puis supprimé disparaît du serveur pour de bon. Le texte qu’on lit ne change pas, et l’on sait toujours qui l’a écrit. Supprimez donc d’abord du texte les mots qui doivent disparaître.',
  consequences: {
    history: 'Les états antérieurs de ce texte ne pourront plus être retrouvés.',
    record:
      'Ce qui a été mis au vote, intégré au schéma ou décidé reste dans son acte, et les titres restent au journal.',
    amendments:
      'Si c’est une proposition, les textes de ses amendements décidés sont effacés aussi ; leurs motifs, leur discussion et leur issue restent.',
    fields: 'Si c’est une fiche, les valeurs précédentes de ses champs sont effacées aussi.',
    copies:
      'Les copies gardées sur les appareils de ceux qui l’ont ouvert échappent au serveur ; les sauvegardes de l’hébergeur s’effacent à leur échéance.',
    people:
      'Ceux qui ont ce texte ouvert sont déconnectés quelques secondes ; rien de ce qu’ils écrivent n’est perdu.',
    journal: 'Le journal dira que vous l’avez fait, sans un mot de ce qui est effacé.',
  },
  irreversible: 'Cela ne s’annule pas.',
  confirm: 'Effacer définitivement',
  done: 'Ce qui avait été supprimé de ce texte est effacé du serveur.',
}
