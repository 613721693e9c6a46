import type { Localised, RuleText } from '@santeparticipative/core';

const error = (message: Localised, hint: Localised): RuleText => ({
  severity: 'error',
  message,
  hint,
});

const warning = (message: Localised, hint: Localised): RuleText => ({
  ...error(message, hint),
  severity: 'warning',
});

const AGAIN: Localised = {
  fr: 'Recommencez plus tard : ce qui a déjà été lu sera reconnu.',
  en: 'Start again later: what was read before will be recognised.',
};

const ASK_THE_SERVER: Localised = {
  fr: 'Demandez à ceux qui tiennent ce serveur.',
  en: 'Ask those who run this server.',
};

/** The rules of reading from a server, with their messages. */
export const pullRules = {
  'fhir-server.endless-pages': error(
    {
      fr: 'Les pages de ce serveur tournent en rond.',
      en: 'The pages of this server go round in circles.',
    },
    ASK_THE_SERVER,
  ),
  'fhir-server.pages-gone': error(
    {
      fr: 'Le serveur a plusieurs fois perdu la suite de ses pages.',
      en: 'The server lost the rest of its pages several times.',
    },
    AGAIN,
  ),
  'fhir-server.not-a-page': error(
    {
      fr: 'La réponse à cette recherche n’est pas une page de résultats.',
      en: 'The answer to this search is no page of results.',
    },
    ASK_THE_SERVER,
  ),
  'fhir-server.other-type': error(
    {
      fr: 'Le serveur a répondu par une ressource d’un type qui n’était pas demandé.',
      en: 'The server answered with a resource of a type that was not asked for.',
    },
    ASK_THE_SERVER,
  ),
  'fhir-server.without-id': error(
    {
      fr: 'Cette ressource du serveur n’a pas d’identifiant utilisable.',
      en: 'This resource of the server has no id that can be used.',
    },
    ASK_THE_SERVER,
  ),
  'fhir-server.incomplete-answer': error(
    {
      fr: 'Le serveur dit qu’il n’a pas tout donné.',
      en: 'The server says that it did not give everything.',
    },
    ASK_THE_SERVER,
  ),
  'fhir-server.warned': warning(
    {
      fr: 'Le serveur a joint un avertissement à sa réponse.',
      en: 'The server sent a warning with its answer.',
    },
    ASK_THE_SERVER,
  ),
  'fhir-server.type-absent': warning(
    {
      fr: 'Ce serveur ne tient pas ce type de ressource.',
      en: 'This server does not hold this type of resource.',
    },
    {
      fr: 'Il n’a pas été demandé. Nommez les types pour que leur absence soit une erreur.',
      en: 'It was not asked for. Name the types to have their absence be an error.',
    },
  ),
  'fhir-server.deletions-left': warning(
    {
      fr: 'Ce qui a été supprimé sur le serveur n’est pas donné.',
      en: 'What was deleted on the server is not given.',
    },
    {
      fr: 'Le serveur ne donne pas d’historique de ce type, ou les suppressions ne sont pas demandées.',
      en: 'The server gives no history of this type, or deletions were not asked for.',
    },
  ),
  'fhir-server.export-unavailable': error(
    {
      fr: 'Le serveur n’a pas commencé l’export.',
      en: 'The server did not begin the export.',
    },
    {
      fr: 'Il n’en fait peut-être pas à ce niveau : essayez la recherche.',
      en: 'It may not export at this level: try to search instead.',
    },
  ),
  'fhir-server.export-failed': error(
    {
      fr: 'Le serveur n’a pas mené l’export à son terme.',
      en: 'The server did not finish the export.',
    },
    AGAIN,
  ),
  'fhir-server.export-too-long': error(
    {
      fr: 'Le serveur prépare l’export depuis trop longtemps.',
      en: 'The server has been preparing the export for too long.',
    },
    AGAIN,
  ),
  'fhir-server.export-manifest': error(
    {
      fr: 'Le sommaire de l’export n’est pas lisible.',
      en: 'The manifest of the export cannot be read.',
    },
    ASK_THE_SERVER,
  ),
  'fhir-server.export-count': error(
    {
      fr: 'Un fichier de l’export n’a pas le nombre de lignes que le sommaire annonce.',
      en: 'A file of the export does not have as many lines as the manifest says.',
    },
    AGAIN,
  ),
  'fhir-server.export-error': error(
    {
      fr: 'Le serveur n’a pas pu exporter quelque chose.',
      en: 'There is something that the server could not export.',
    },
    ASK_THE_SERVER,
  ),
} as const satisfies { readonly [rule: string]: RuleText };
