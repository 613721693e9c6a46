Profile: ParticipativeGroup
Parent: Group
Id: group
Title: "Groupe"
Description: "Des personnes accompagnées ensemble : une promotion, les participants d’un cycle d’ateliers."
* insert English(title, [["Group"]])
* insert English(description, [["People who are accompanied together: a cohort, those who take part in a series of workshops."]])
* insert Carrier
* insert Identified
* insert GroupExtensions
* active 1..1 MS
* type = #person
* type MS
* actual = true
* actual MS
* name 1..1 MS
* quantity MS
* managingEntity MS
* managingEntity only Reference(ParticipativeStructure)
* member MS
* member.entity only Reference(Patient)
