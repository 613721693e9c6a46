// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: SourceReferenceWhereExtension
Id: source-reference.where
Title: "Endroit"
Description: "L’endroit du document : page, titre, paragraphe."
Context: Provenance.entity
* insert English(title, [["Where"]])
* insert English(description, [["The place in the document: page, heading, paragraph."]])
* . ^short = "Endroit / Where"
* . ^definition = "L’endroit du document : page, titre, paragraphe. / The place in the document: page, heading, paragraph."
* value[x] 1..1
* value[x] only string

Extension: SourceReferenceQuoteExtension
Id: source-reference.quote
Title: "Mots cités"
Description: "Les mots du document qui disent le fait."
Context: Provenance.entity
* insert English(title, [["Words quoted"]])
* insert English(description, [["The words of the document that state the fact."]])
* . ^short = "Mots cités / Words quoted"
* . ^definition = "Les mots du document qui disent le fait. / The words of the document that state the fact."
* value[x] 1..1
* value[x] only string

Extension: SourceReferenceLicenceExtension
Id: source-reference.licence
Title: "Licence"
Description: "La licence du passage, si ce n’est pas celle du document."
Context: Provenance.entity
* insert English(title, [["Licence"]])
* insert English(description, [["The licence of the passage, when it is not that of the document."]])
* . ^short = "Licence"
* . ^definition = "La licence du passage, si ce n’est pas celle du document. / The licence of the passage, when it is not that of the document."
* value[x] 1..1
* value[x] only string

RuleSet: SourceReferenceExtensions
* entity.extension contains
    SourceReferenceWhereExtension named where 0..1 MS and
    SourceReferenceQuoteExtension named quote 0..1 MS and
    SourceReferenceLicenceExtension named licence 0..1 MS
