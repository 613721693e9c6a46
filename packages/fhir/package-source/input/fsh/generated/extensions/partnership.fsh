// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: PartnershipProgrammeExtension
Id: partnership.programme
Title: "Programme"
Description: "Le programme dans lequel les partenaires travaillent ensemble ; vide si le partenariat ne tient à aucun."
Context: OrganizationAffiliation
* insert English(title, [["Programme"]])
* insert English(description, [["The programme in which the partners work together; empty when the partnership belongs to none."]])
* . ^short = "Programme"
* . ^definition = "Le programme dans lequel les partenaires travaillent ensemble ; vide si le partenariat ne tient à aucun. / The programme in which the partners work together; empty when the partnership belongs to none."
* value[x] 1..1
* value[x] only Reference(Basic)

Extension: PartnershipFormalisedExtension
Id: partnership.formalised
Title: "Convention"
Description: "Oui si une convention établit le partenariat."
Context: OrganizationAffiliation
* insert English(title, [["By convention"]])
* insert English(description, [["True when a convention establishes the partnership."]])
* . ^short = "Convention / By convention"
* . ^definition = "Oui si une convention établit le partenariat. / True when a convention establishes the partnership."
* value[x] 1..1
* value[x] only boolean

Extension: PartnershipConventionTitleExtension
Id: partnership.conventionTitle
Title: "Titre de la convention"
Description: "Le titre de la convention, s’il y en a une."
Context: OrganizationAffiliation
* insert English(title, [["Title of the convention"]])
* insert English(description, [["The title of the convention, where there is one."]])
* . ^short = "Titre de la convention / Title of the convention"
* . ^definition = "Le titre de la convention, s’il y en a une. / The title of the convention, where there is one."
* value[x] 1..1
* value[x] only string

RuleSet: PartnershipExtensions
* extension contains
    PartnershipProgrammeExtension named programme 0..1 MS and
    PartnershipFormalisedExtension named formalised 0..1 MS and
    PartnershipConventionTitleExtension named conventionTitle 0..1 MS
