// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: ProfessionalSpecialityExtension
Id: professional.speciality
Title: "Spécialité"
Description: "La spécialité du professionnel, s’il en a une."
Context: PractitionerRole
* insert English(title, [["Speciality"]])
* insert English(description, [["The speciality of the professional, where there is one."]])
* . ^short = "Spécialité / Speciality"
* . ^definition = "La spécialité du professionnel, s’il en a une. / The speciality of the professional, where there is one."
* value[x] 1..1
* value[x] only string

Extension: ProfessionalEmployerExtension
Id: professional.employer
Title: "Employeur"
Description: "La structure qui emploie le professionnel ; ce peut être une autre que celle où il travaille."
Context: PractitionerRole
* insert English(title, [["Employer"]])
* insert English(description, [["The structure that employs the professional; it may be another than the one where they work."]])
* . ^short = "Employeur / Employer"
* . ^definition = "La structure qui emploie le professionnel ; ce peut être une autre que celle où il travaille. / The structure that employs the professional; it may be another than the one where they work."
* value[x] 1..1
* value[x] only Reference(Organization)

Extension: ProfessionalFteExtension
Id: professional.fte
Title: "ETP"
Description: "Le temps de travail, en équivalents temps plein (ETP) : 0,5 pour un mi-temps."
Context: PractitionerRole
* insert English(title, [["FTE"]])
* insert English(description, [["The working time, in full-time equivalents (FTE): 0.5 for half time."]])
* . ^short = "ETP / FTE"
* . ^definition = "Le temps de travail, en équivalents temps plein (ETP) : 0,5 pour un mi-temps. / The working time, in full-time equivalents (FTE): 0.5 for half time."
* value[x] 1..1
* value[x] only decimal

Extension: ProfessionalCareTeamMemberExtension
Id: professional.careTeamMember
Title: "Membre de l’équipe de soins"
Description: "Oui si le professionnel fait partie de l’équipe de soins au sens de l’article L.1110-12 du code de la santé publique."
Context: PractitionerRole
* insert English(title, [["Member of the care team"]])
* insert English(description, [["True when the professional belongs to the équipe de soins in the sense of article L.1110-12 of the code de la santé publique."]])
* . ^short = "Membre de l’équipe de soins / Member of the care team"
* . ^definition = "Oui si le professionnel fait partie de l’équipe de soins au sens de l’article L.1110-12 du code de la santé publique. / True when the professional belongs to the équipe de soins in the sense of article L.1110-12 of the code de la santé publique."
* value[x] 1..1
* value[x] only boolean

RuleSet: ProfessionalExtensions
* extension contains
    ProfessionalSpecialityExtension named speciality 0..1 MS and
    ProfessionalEmployerExtension named employer 0..1 MS and
    ProfessionalFteExtension named fte 0..1 MS and
    ProfessionalCareTeamMemberExtension named careTeamMember 0..1 MS
